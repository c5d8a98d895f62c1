namespace UmbrellaSite.Search.Queries;

/// <summary>A piece of text, not yet encoded for a page.</summary>
/// <param name="IsMatch">Whether it is what was searched for.</param>
public readonly record struct Fragment(string Text, bool IsMatch);
