namespace UmbrellaSite.Search.Indexing;

/// <param name="Text">As a page has it.</param>
/// <param name="InTitle">Whether a title has it.</param>
internal readonly record struct WrittenWord(string Text, bool InTitle);
