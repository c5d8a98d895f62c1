namespace UmbrellaSite.Submissions.Storage;

/// <summary>Column types that databases spell differently. Text is TEXT, numbers and moments are BIGINT everywhere.</summary>
public sealed record ColumnTypes(string Identity, string Bytes);
