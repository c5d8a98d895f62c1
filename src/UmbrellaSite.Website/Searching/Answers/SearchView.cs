using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Searching.Answers;

/// <summary>Everything that the search page shows.</summary>
/// <param name="Results">Null as long as nothing was asked.</param>
internal sealed record SearchView(SearchPage Content, SearchRequest Request, SearchResults? Results)
{
    public IReadOnlyList<FacetChoices> Facets { get; init; } = [];

    public IReadOnlyList<ActiveFilter> Active { get; init; } = [];

    /// <summary>The pages of the answer around this one.</summary>
    public IReadOnlyList<PageLink> Pages { get; init; } = [];

    public TextLink? DidYouMean { get; init; }

    /// <summary>The same question, spelt as it was typed.</summary>
    public string? ExactUrl { get; init; }

    public string Phone { get; init; } = string.Empty;

    /// <summary>Topics from A to Z; null where there is no such page in this language.</summary>
    public string? TopicsUrl { get; init; }

    /// <summary>Null where something was found.</summary>
    public SearchHelp? Help { get; init; }

    public bool IsPreparing => Results is { IsPreparing: true };
}
