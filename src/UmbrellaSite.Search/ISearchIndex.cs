using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Queries;

namespace UmbrellaSite.Search;

/// <summary>
/// The full-text index of everything published, language by language. One implementation for each engine. Safe for
/// concurrent use; no text that somebody types is an error.
/// </summary>
public interface ISearchIndex : IDisposable
{
    /// <summary>Whether questions can be answered; while the index is being prepared, answers are empty and say so.</summary>
    SearchIndexState State { get; }

    /// <summary>
    /// Whoever owns the documents should call <see cref="Rebuild"/>: there is no index, it was damaged, or it was made by
    /// other rules of analysis; the last still answers.
    /// </summary>
    bool IsRebuildWanted { get; }

    /// <summary>Raised when <see cref="IsRebuildWanted"/> becomes true while the index is in use. Handlers must be quick: a visitor waits.</summary>
    event EventHandler? RebuildWanted;

    SearchAnswer Search(SearchQuestion question);

    /// <summary>What somebody who is still typing may want to ask; never anything without a hit.</summary>
    IReadOnlyList<SearchSuggestion> Suggest(string culture, string typed, int most);

    /// <summary>Takes over changed pages. Found, and no longer found, as soon as this returns.</summary>
    /// <param name="removed">Pages that are to be found in no language any more.</param>
    /// <param name="changed">All languages of a page at once: a language that is not among them is no longer found.</param>
    void Update(IReadOnlyCollection<Guid> removed, IReadOnlyCollection<SearchDocument> changed);

    /// <summary>Makes the index anew beside the one that answers, and puts it in its place when it is whole.</summary>
    /// <param name="documents">Read once, one after the other.</param>
    void Rebuild(IEnumerable<SearchDocument> documents, CancellationToken cancellation);

    /// <summary>Words of one meaning, effective at once and without touching the index. Replaces those that were given before.</summary>
    void UseSynonyms(IReadOnlyCollection<SynonymGroup> groups);
}
