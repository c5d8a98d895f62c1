namespace UmbrellaSite.Submissions.Uploads;

/// <summary>The files themselves, named by their keys only, in a folder that is not served.</summary>
internal sealed class UploadFiles(UploadOptions options)
{
    private const string Ending = ".upload";

    public async Task WriteAsync(string key, byte[] content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.Folder);
        await using var file = new FileStream(PathOf(key), FileMode.CreateNew, FileAccess.Write);
        await file.WriteAsync(content, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    /// <returns>Null when it is gone.</returns>
    public FileStream? Open(string key) => File.Exists(PathOf(key)) ? File.OpenRead(PathOf(key)) : null;

    public void Delete(string key) => File.Delete(PathOf(key));

    /// <summary>Keys of files that were there before the moment.</summary>
    public IEnumerable<string> Before(DateTimeOffset moment) => !Directory.Exists(options.Folder)
        ? []
        : new DirectoryInfo(options.Folder).EnumerateFiles("*" + Ending)
            .Where(file => file.LastWriteTimeUtc < moment.UtcDateTime)
            .Select(file => Path.GetFileNameWithoutExtension(file.Name));

    // Keys are made here and are letters and digits; anything else is no key of ours.
    private string PathOf(string key) => Path.Combine(
        options.Folder,
        key.Length > 0 && key.All(char.IsAsciiLetterOrDigit) ? key + Ending : throw new ArgumentException("This is no key of an upload.", nameof(key)));
}
