namespace UmbrellaSite.Search.Indexing;

/// <summary>Numbers of words: a hit is worth less in a long text.</summary>
internal readonly record struct DocumentLengths(int Title, int Body);
