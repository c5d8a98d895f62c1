using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>Numbers that change with everything that changes what the index knows of a page, other pages excepted.</summary>
internal sealed class PageVersions(IContentTypeService types)
{
    private ulong? _types;

    /// <summary>Types have changed, or those of blocks: texts may come from other properties now.</summary>
    public void ForgetTypes() => _types = null;

    /// <param name="cultures">The languages in which everybody may find the page.</param>
    public ulong Of(IPublishedContent page, IReadOnlyList<string> cultures)
    {
        var stamp = new Stamp();
        stamp.Add((long)(_types ??= Types()));
        stamp.Add(page.Path);
        stamp.Add(page.UpdateDate.Ticks);
        foreach (var culture in cultures.Order(StringComparer.Ordinal))
        {
            stamp.Add(culture);
            stamp.Add(PageNames.Title(page, culture));
            stamp.Add(page.Cultures.GetValueOrDefault(culture)?.Date.Ticks ?? 0);
        }

        return stamp.Value;
    }

    public static ulong NamesOf(IPublishedContent page, IReadOnlyList<string> cultures)
    {
        var stamp = new Stamp();
        foreach (var culture in cultures.Order(StringComparer.Ordinal))
        {
            stamp.Add(culture);
            stamp.Add(PageNames.Title(page, culture));
            foreach (var name in PageNames.Others(page, culture))
            {
                stamp.Add(name);
            }
        }

        return stamp.Value;
    }

    private ulong Types()
    {
        var stamp = new Stamp();
        foreach (var type in types.GetAll().OrderBy(type => type.Key))
        {
            stamp.Add(type.Alias);
            stamp.Add((long)type.Variations);
            foreach (var property in type.CompositionPropertyTypes.OrderBy(property => property.Alias, StringComparer.Ordinal))
            {
                stamp.Add(property.Alias);
                stamp.Add(property.PropertyEditorAlias);
                stamp.Add((long)property.Variations);
            }
        }

        return stamp.Value;
    }
}
