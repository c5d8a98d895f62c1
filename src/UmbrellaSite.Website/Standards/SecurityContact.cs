using System.Globalization;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Standards;

/// <summary>Whom to tell about a security problem: RFC 9116.</summary>
internal sealed class SecurityContact(IDocumentNavigationQueryService navigation, IPublishedContentCache contents, TimeProvider clock)
{
    private const int DaysValid = 180;

    public string Text(Uri site)
    {
        var expires = clock.GetUtcNow().UtcDateTime.Date.AddDays(DaysValid);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Contact: mailto:{Email()}\nExpires: {expires:yyyy-MM-dd'T'HH:mm:ss'Z'}\nPreferred-Languages: de, en\nCanonical: {new Uri(site, ".well-known/security.txt")}\n");
    }

    private string Email() => navigation.TryGetRootKeysOfType(Home.ModelTypeAlias, out var keys)
        ? keys.Select(key => contents.GetById(key)).OfType<Home>().Select(home => home.Email).FirstOrDefault() ?? string.Empty
        : string.Empty;
}
