namespace UmbrellaSite.Search.Documents;

/// <summary>Words and phrases that mean the same in one language; whoever asks for one is shown the others too.</summary>
public sealed record SynonymGroup(string Culture, IReadOnlyList<string> Words);
