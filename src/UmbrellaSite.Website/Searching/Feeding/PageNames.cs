using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>The words by which a page is known, whatever its type: they are read where pages of that name are chosen, too.</summary>
internal static class PageNames
{
    private static readonly string[] _others = ["heading", "navigationTitle", "abbreviation", "synonyms"];

    public static string Title(IPublishedContent page, string culture) =>
        page.Cultures.GetValueOrDefault(culture)?.Name ?? page.Cultures.GetValueOrDefault(string.Empty)?.Name ?? page.Name;

    /// <summary>Without the title, and without what is the same as the title.</summary>
    public static IReadOnlyList<string> Others(IPublishedContent page, string culture)
    {
        var title = Title(page, culture);
        return [.. _others
            .SelectMany(alias => Lines(page, alias, culture))
            .Where(name => !string.Equals(name, title, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Other words for what the page is about, as editors listed them.</summary>
    public static IReadOnlyList<string> Synonyms(IPublishedContent page, string culture) => [.. Lines(page, "synonyms", culture)];

    private static IEnumerable<string> Lines(IPublishedContent page, string alias, string culture) =>
        (Stored(page, alias, culture) ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static string? Stored(IPublishedContent page, string alias, string culture) => page.GetProperty(alias) is { } property
        ? property.GetSourceValue(StoredValues.CultureOf(property, culture)) as string
        : null;
}
