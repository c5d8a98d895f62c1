namespace UmbrellaSite.Search.Queries;

public sealed record SearchAnswer
{
    public SearchIndexState State { get; init; } = SearchIndexState.Ready;

    /// <summary>How many pages were found, of which <see cref="Hits"/> are those asked for.</summary>
    public int Total { get; init; }

    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    /// <summary>Pages found by the facet's value. Of a facet that is filtered by, as if it were not.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<FacetCount>>();

    /// <summary>The spelling that was searched for in place of the typed one, because nothing was found by that; null if it was searched for as typed.</summary>
    public string? Corrected { get; init; }

    /// <summary>Another spelling that finds more, though there are hits as well.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Words of the same meaning that were searched for too.</summary>
    public IReadOnlyList<string> AlsoSearchedFor { get; init; } = [];

    /// <summary>Words that not every hit has, because few pages or none have all of them.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The question was longer than <see cref="SearchQuestion.LongestText"/>, and was cut.</summary>
    public bool IsShortened { get; init; }
}
