using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;
using UmbrellaSite.Website.Frame;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Explainers;

/// <summary>The versions of an explanation in one language: as it is, in plain language, in sign language.</summary>
internal sealed class ExplainerVersions(
    IDocumentNavigationQueryService navigation, IPublishedContentCache contents, IPublishedUrlProvider urls, Texts texts)
{
    private const string SignLanguage = "#gebaerdensprache";

    public IReadOnlyList<MenuLink> Of(Explainer page) => [.. Versions(page, page.Key)];

    public IReadOnlyList<MenuLink> Of(PlainLanguagePage page) =>
        navigation.TryGetParentKey(page.Key, out var parent) && parent is { } key && contents.GetById(key) is Explainer explainer
            ? [.. Versions(explainer, page.Key)]
            : [];

    private IEnumerable<MenuLink> Versions(Explainer explainer, Guid current)
    {
        yield return Link(explainer, texts["Erklaerung.Standard"], current);
        foreach (var plain in PlainLanguage(explainer))
        {
            yield return Link(plain, texts["Erklaerung.Einfach"], current);
        }

        if (explainer.SignLanguageVideo is not null)
        {
            yield return new MenuLink(texts["Erklaerung.Gebaerdensprache"], urls.GetUrl(explainer) + SignLanguage, IsCurrent: false);
        }
    }

    private IEnumerable<IPublishedContent> PlainLanguage(Explainer explainer) =>
        navigation.TryGetChildrenKeysOfType(explainer.Key, PlainLanguagePage.ModelTypeAlias, out var keys)
            ? keys.Select(key => contents.GetById(key)).OfType<IPublishedContent>().Where(page => page.IsPublished())
            : [];

    private MenuLink Link(IPublishedContent page, string text, Guid current) => new(text, urls.GetUrl(page), page.Key == current);
}
