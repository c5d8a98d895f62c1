using UmbrellaSite.Website.Entries;

namespace UmbrellaSite.Website.Searching;

/// <summary>By what answers can be narrowed. The names stand in addresses, the values as editors choose them.</summary>
internal static class SearchFacets
{
    public const string Type = "art";
    public const string Topic = "thema";
    public const string State = "land";
    public const string Format = "form";
    public const string Language = "sprache";
    public const string Accessibility = "zugang";

    public const int LongestValue = 120;

    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<string> All { get; } = [Type, Topic, State, Format, Language, Accessibility];

    /// <param name="topics">The names of the topics that the page belongs to.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(string typeAlias, Entry? entry, IEnumerable<string> topics)
    {
        var facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Type] = [SearchTypes.Of(typeAlias)] };
        Add(facets, Topic, topics);
        switch (entry)
        {
            case OrganisationEntry organisation:
                Add(facets, State, organisation.States);
                Add(facets, Language, organisation.Languages);
                Add(facets, Accessibility, organisation.Formats);
                break;
            case ContactPointEntry contactPoint:
                Add(facets, State, [contactPoint.State]);
                Add(facets, Language, contactPoint.Languages);
                Add(facets, Accessibility, contactPoint.Accessibility);
                break;
            case GroupEntry group:
                Add(facets, State, [group.State]);
                Add(facets, Language, group.Languages);
                Add(facets, Accessibility, group.Accessibility);
                break;
            case EventEntry happening:
                Add(facets, State, [happening.State]);
                Add(facets, Format, [happening.Format]);
                Add(facets, Language, happening.Languages);
                Add(facets, Accessibility, happening.Accessibility);
                break;
        }

        return facets;
    }

    private static void Add(Dictionary<string, IReadOnlyList<string>> facets, string facet, IEnumerable<string> values)
    {
        IReadOnlyList<string> known = [.. values.Where(value => value.Length is > 0 and <= LongestValue).Distinct(StringComparer.Ordinal)];
        if (known.Count > 0)
        {
            facets[facet] = known;
        }
    }
}
