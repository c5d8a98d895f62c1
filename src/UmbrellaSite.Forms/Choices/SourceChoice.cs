namespace UmbrellaSite.Forms.Choices;

/// <summary>Something that a source of the site offers.</summary>
/// <param name="Value">Stays the same when the label changes.</param>
public sealed record SourceChoice(string Value, string Label);
