namespace UmbrellaSite.Submissions.Uploads;

/// <param name="Key">Of the stored file; null when it was not taken.</param>
/// <param name="Name">As it will be given back.</param>
public sealed record UploadOutcome(UploadVerdict Verdict, string? Key = null, string Name = "");
