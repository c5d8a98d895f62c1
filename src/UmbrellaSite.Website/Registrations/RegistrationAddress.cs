using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Registrations;

/// <summary>
/// Where the registration page is, for links in mails. Asked while the writer holds the database, so it is looked up in
/// memory, among the few pages below the start page.
/// </summary>
internal sealed class RegistrationAddress(
    IDocumentNavigationQueryService navigation,
    IPublishedContentCache contents,
    IPublishedUrlProvider urls,
    IUmbracoContextFactory contexts,
    IDefaultCultureAccessor language,
    SiteOrigin origin)
{
    public string Of(RegistrationMail mail) => (mail.ConfirmToken, mail.ManageToken) switch
    {
        ({ } confirm, _) => $"{Page(mail)}?{RegistrationParameters.Confirm}={confirm}",
        (_, { } manage) => $"{Page(mail)}?{RegistrationParameters.Manage}={manage}",
        _ => mail.Event.Url,
    };

    /// <summary>Of the form of an event, within the site; null where nobody has published the page.</summary>
    public string? For(Guid happening, string culture) => In(culture) is { } page ? $"{page}?{RegistrationParameters.Event}={happening:N}" : null;

    /// <summary>Within the site, in this language or the first; null where nobody has published the page.</summary>
    public string? In(string culture)
    {
        using var context = contexts.EnsureUmbracoContext();
        if (BelowRoots().Select(key => contents.GetById(preview: false, key)).OfType<RegistrationPage>().FirstOrDefault() is not { } page)
        {
            return null;
        }

        var known = page.Cultures.Keys.FirstOrDefault(one => string.Equals(one, culture, StringComparison.OrdinalIgnoreCase)) ?? language.DefaultCulture;
        return urls.GetUrl(page, UrlMode.Relative, known);
    }

    private IEnumerable<Guid> BelowRoots() => navigation.TryGetRootKeys(out var roots)
        ? roots.SelectMany(root => navigation.TryGetChildrenKeys(root, out var keys) ? keys : [])
        : [];

    private string Page(RegistrationMail mail) => new Uri(origin.Of(mail.Event.Url), In(mail.Language) ?? "/").ToString();
}
