namespace UmbrellaSite.Submissions.Exports;

/// <summary>That somebody took data out of the site.</summary>
/// <param name="Who">An editor's name or the user of the command line.</param>
public sealed record ExportRecord(DateTimeOffset Time, string Who, string What, ExportFormat Format, int Rows, bool WasSensitive);
