namespace UmbrellaSite.Search.Answering;

/// <summary>A word or several, of a group of synonyms.</summary>
/// <param name="Text">As editors wrote it.</param>
internal sealed record SynonymText(string Text, IReadOnlyList<QueryWord> Words);
