namespace UmbrellaSite.Forms.Rendering;

/// <summary>The answers of one page of the form.</summary>
internal sealed record CheckSection(string Heading, IReadOnlyList<CheckRow> Rows);
