namespace UmbrellaSite.Search.Answering;

/// <summary>What a question asks for.</summary>
/// <param name="Words">All words wanted, those of phrases too.</param>
/// <param name="Phrases">Of these words, those that must stand together.</param>
/// <param name="Excluded">Words and phrases that a page must not have.</param>
/// <param name="IsShortened">Something at its end was left out.</param>
internal sealed record ParsedQuery(IReadOnlyList<QueryWord> Words, IReadOnlyList<QueryPhrase> Phrases, IReadOnlyList<QueryPhrase> Excluded, bool IsShortened)
{
    public bool IsEmpty => Words.Count == 0 && Excluded.Count == 0;
}
