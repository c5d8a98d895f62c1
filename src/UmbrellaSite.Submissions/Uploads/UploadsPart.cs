using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Uploads;

internal sealed class UploadsPart(UploadStore uploads) : IStoragePart
{
    /// <summary>As long as a form can be resumed.</summary>
    private static readonly TimeSpan _unsentKept = TimeSpan.FromDays(30);

    public string Name => "uploads";

    public IReadOnlyList<Migration> Migrations { get; } = [new CreateUploads()];

    public IReadOnlyList<TableRetention> Tables =>
    [
        new(
            "submissionUpload",
            Personal: ["key", "owner", "name"],
            Impersonal: ["type", "size", "created"],
            Period: "30 days when the form was never sent, otherwise with its entry",
            Expire),
    ];

    private int Expire(SqlSession session, DateTimeOffset now)
    {
        var keys = session.Query(
            $"""SELECT "key" FROM "submissionUpload" WHERE "owner" IS NULL AND "created" < {(now - _unsentKept).Stored()}""",
            row => row.String(0));
        uploads.Delete(session, keys);
        return keys.Count;
    }

    private sealed class CreateUploads : Migration
    {
        public override IEnumerable<string> Statements(ColumnTypes types) =>
        [
            """
            CREATE TABLE "submissionUpload" (
              "key" TEXT NOT NULL PRIMARY KEY,
              "owner" TEXT,
              "name" TEXT NOT NULL,
              "type" TEXT NOT NULL,
              "size" BIGINT NOT NULL,
              "created" BIGINT NOT NULL)
            """,
            """CREATE INDEX "submissionUploadOwner" ON "submissionUpload" ("owner")""",
        ];
    }
}
