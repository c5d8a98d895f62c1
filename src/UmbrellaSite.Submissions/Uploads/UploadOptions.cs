namespace UmbrellaSite.Submissions.Uploads;

/// <param name="Folder">Outside of everything that is served; made when it is missing.</param>
public sealed record UploadOptions(string Folder)
{
    public int LargestFile { get; init; } = 10 * 1024 * 1024;

    /// <summary>How much a compressed file may hold when it is unpacked.</summary>
    public int LargestUnpacked { get; init; } = 100 * 1024 * 1024;
}
