using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Places;

namespace UmbrellaSite.Website.Cards;

/// <summary>A page that lists entries as cards.</summary>
/// <param name="CountText">The key of the text that says how many there are.</param>
internal sealed record CardDirectory(IPageHeader Content, ListPage List, IReadOnlyList<Card> Cards, string CountText)
{
    /// <summary>Another list that somebody may look for here.</summary>
    public TextLink? Other { get; init; }

    /// <summary>The whole list by federal state; empty where that says nothing.</summary>
    public IReadOnlyList<StateCount> States { get; init; } = [];

    /// <summary>The same list for programs: feeds, calendars.</summary>
    public IReadOnlyList<TextLink> Subscriptions { get; init; } = [];
}
