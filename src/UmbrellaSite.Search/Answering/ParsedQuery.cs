namespace UmbrellaSite.Search.Answering;

/// <summary>What a question asks for.</summary>
/// <param name="Words">All words wanted, those of phrases too.</param>
/// <param name="Phrases">Of these words, those that must stand together.</param>
/// <param name="Excluded">Words and phrases that a page must not have.</param>
internal sealed record ParsedQuery(IReadOnlyList<QueryWord> Words, IReadOnlyList<QueryPhrase> Phrases, IReadOnlyList<QueryPhrase> Excluded)
{
    /// <summary>The text that was read, which may be less than was given.</summary>
    public required string Text { get; init; }

    /// <summary>The last word may not be typed to its end yet.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>Something at its end was left out.</summary>
    public bool IsShortened { get; init; }

    /// <summary>Has no words that mean something by themselves.</summary>
    public bool IsOfStopWords { get; } = Words.All(word => word.IsStopWord);
}
