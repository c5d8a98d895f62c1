namespace UmbrellaSite.Search.Answering;

/// <summary>Words that stand in this order beside each other.</summary>
internal sealed record QueryPhrase(IReadOnlyList<QueryWord> Words);
