namespace UmbrellaSite.Search.Analysis;

/// <summary>A term of a word wherever the word stands.</summary>
internal readonly record struct WordTerm(string Text, TermKind Kind, int Part = 0);
