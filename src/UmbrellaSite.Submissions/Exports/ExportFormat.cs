namespace UmbrellaSite.Submissions.Exports;

public enum ExportFormat
{
    /// <summary>For German office programs: UTF-8 with a mark at the beginning, semicolons.</summary>
    Csv,

    Xlsx,
    Json,
}
