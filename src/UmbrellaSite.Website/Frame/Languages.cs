using System.Globalization;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using UmbrellaSite.Forms.Rendering;

namespace UmbrellaSite.Website.Frame;

/// <summary>The languages of the site, and where each of them leads from a page.</summary>
internal sealed class Languages(CurrentPage current, IPublishedUrlProvider urls, IDefaultCultureAccessor defaultCulture, FormVisit form)
{
    // An editor publishes a page and its translations one after the other.
    private static readonly TimeSpan _tolerance = TimeSpan.FromMinutes(10);

    public IReadOnlyList<LanguageLink> Links() =>
        [.. current.Home.Cultures.Keys.OrderByDescending(culture => culture == defaultCulture.DefaultCulture).ThenBy(culture => culture, StringComparer.Ordinal).Select(Link)];

    /// <summary>The day of the last change of the German page, where it is newer than the translation that is being read.</summary>
    public DateOnly? ChangedSinceTranslated()
    {
        var cultures = current.Content.Cultures;
        return cultures.TryGetValue(current.Culture, out var read)
            && cultures.TryGetValue(defaultCulture.DefaultCulture, out var original)
            && original.Date > read.Date + _tolerance
                ? DateOnly.FromDateTime(original.Date)
                : null;
    }

    public string? DefaultUrl() => current.Content.Cultures.ContainsKey(defaultCulture.DefaultCulture)
        ? urls.GetUrl(current.Content, UrlMode.Absolute, defaultCulture.DefaultCulture)
        : null;

    private LanguageLink Link(string culture)
    {
        var stays = current.Content.Cultures.ContainsKey(culture);
        var target = stays ? current.Content : current.Home;
        return new LanguageLink(
            culture,
            Name(culture),
            urls.GetUrl(target, UrlMode.Relative, culture) + (stays ? form.Query : string.Empty),
            urls.GetUrl(target, UrlMode.Absolute, culture),
            string.Equals(culture, current.Culture, StringComparison.OrdinalIgnoreCase),
            stays);
    }

    private static string Name(string culture)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        return info.TextInfo.ToUpper(info.NativeName[..1]) + info.NativeName[1..];
    }
}
