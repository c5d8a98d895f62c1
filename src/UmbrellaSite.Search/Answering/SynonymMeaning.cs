namespace UmbrellaSite.Search.Answering;

/// <summary>What words of a question mean.</summary>
/// <param name="Length">How many words of the question it takes.</param>
/// <param name="Others">What means the same.</param>
internal sealed record SynonymMeaning(int Length, IReadOnlyList<SynonymText> Others);
