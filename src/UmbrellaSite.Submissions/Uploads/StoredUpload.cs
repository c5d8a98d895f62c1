namespace UmbrellaSite.Submissions.Uploads;

/// <summary>An uploaded file without its content.</summary>
/// <param name="Owner">The key of the entry that it belongs to; null as long as the form has not been sent.</param>
/// <param name="Type">By its content, not by what the browser said.</param>
public sealed record StoredUpload(string Key, string? Owner, string Name, string Type, long Size);
