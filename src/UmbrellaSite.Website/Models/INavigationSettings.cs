using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Models;

/// <summary>Navigation: Name in Menüs und Adresse der Seite.</summary>
public interface INavigationSettings : IPublishedContent
{
    /// <summary>Name in Menüs</summary>
    string? NavigationTitle { get; }

    /// <summary>In Listen und Menüs verbergen</summary>
    bool UmbracoNaviHide { get; }

    /// <summary>Adresse der Seite</summary>
    string? UmbracoUrlName { get; }

    /// <summary>Weitere Adressen</summary>
    string? UmbracoUrlAlias { get; }
}
