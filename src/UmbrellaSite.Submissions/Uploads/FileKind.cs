namespace UmbrellaSite.Submissions.Uploads;

/// <summary>A type of file that is taken.</summary>
/// <param name="Endings">Names that belong to it, with dot, in small letters; the first is used when there is none.</param>
internal sealed record FileKind(string Type, params string[] Endings)
{
    public static FileKind Pdf { get; } = new("application/pdf", ".pdf");

    public static FileKind Jpeg { get; } = new("image/jpeg", ".jpg", ".jpeg");

    public static FileKind Png { get; } = new("image/png", ".png");

    public static FileKind Word { get; } = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    public static FileKind Excel { get; } = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    public static FileKind WriterText { get; } = new("application/vnd.oasis.opendocument.text", ".odt");

    public static FileKind Spreadsheet { get; } = new("application/vnd.oasis.opendocument.spreadsheet", ".ods");
}
