using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Uploads;

/// <summary>
/// Files that visitors send: looked at, cleaned, and kept outside of what is served. First there is the file, then its
/// row; a file without a row is deleted a day later.
/// </summary>
public sealed class UploadStore
{
    private static readonly SqlBuilder _select = SqlBuilder.Raw("""SELECT "key", "owner", "name", "type", "size" FROM "submissionUpload" """);

    private readonly SubmissionStore _store;
    private readonly UploadFiles _files;
    private readonly UploadOptions _options;
    private readonly TimeProvider _clock;

    internal UploadStore(SubmissionStore store, UploadFiles files, UploadOptions options, TimeProvider clock) =>
        (_store, _files, _options, _clock) = (store, files, options, clock);

    /// <summary>Reads no more than one byte beyond the limit.</summary>
    public async Task<UploadOutcome> TakeAsync(Stream content, string name, CancellationToken cancellationToken = default)
    {
        var bytes = await ReadAsync(content, cancellationToken);
        var check = FileCheck.Of(bytes, name, _options);
        if (check.Content is null)
        {
            return new UploadOutcome(check.Verdict);
        }

        var key = Guid.NewGuid().ToString("N");
        await _files.WriteAsync(key, check.Content, cancellationToken);
        await _store.WriteAsync(
            session => session.Execute($"""
                INSERT INTO "submissionUpload" ("key", "name", "type", "size", "created")
                VALUES ({key}, {check.Name}, {check.Type}, {check.Content.LongLength}, {_clock.GetUtcNow().Stored()})
                """),
            cancellationToken);
        return new UploadOutcome(UploadVerdict.Taken, key, check.Name);
    }

    /// <summary>Gives a file to an entry, in the transaction that makes it. An upload of somebody else cannot be taken over.</summary>
    /// <returns>False when there is no such upload that nobody has.</returns>
    public static bool Attach(SqlSession session, string key, string owner) => session.Execute($"""
        UPDATE "submissionUpload" SET "owner" = {owner} WHERE "key" = {key} AND ("owner" IS NULL OR "owner" = {owner})
        """) > 0;

    public static StoredUpload? Find(SqlSession session, string key) =>
        session.QueryFirst($"""{_select} WHERE "key" = {key}""", Read);

    public static List<StoredUpload> Of(SqlSession session, string owner) =>
        session.Query($"""{_select} WHERE "owner" = {owner} ORDER BY "created", "key" """, Read);

    /// <summary>To be served as an attachment, uncached by others, to those who may read the entry. Null when it is gone.</summary>
    public Stream? Open(StoredUpload upload) => _files.Open(upload.Key);

    /// <summary>Deletes the files of an entry with it.</summary>
    public void Forget(SqlSession session, string owner) => Delete(session, Of(session, owner).Select(upload => upload.Key));

    internal void Delete(SqlSession session, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            session.Execute($"""DELETE FROM "submissionUpload" WHERE "key" = {key}""");
            session.OnCommit(() => _files.Delete(key));
        }
    }

    private static StoredUpload Read(Row row) => new(row.String(0), row.StringOrNull(1), row.String(2), row.String(3), row.Long(4));

    private async Task<byte[]> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; bytes.Length <= _options.LargestFile && (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
