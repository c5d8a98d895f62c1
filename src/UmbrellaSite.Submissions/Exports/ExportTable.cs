namespace UmbrellaSite.Submissions.Exports;

/// <summary>What is exported, as texts.</summary>
/// <param name="Name">In words; the name of the sheet.</param>
/// <param name="Columns">Headings, each once.</param>
/// <param name="Rows">As many cells each as there are columns.</param>
/// <param name="IsSensitive">Whether there are columns in it that only some may see; noted in the log.</param>
public sealed record ExportTable(
    string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, bool IsSensitive = false);
