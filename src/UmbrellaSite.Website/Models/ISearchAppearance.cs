using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Models;

/// <summary>Suchen und Teilen: Wie die Seite in Suchmaschinen und beim Teilen erscheint.</summary>
public interface ISearchAppearance : IPublishedContent
{
    /// <summary>Titel für Suchmaschinen</summary>
    string? SeoTitle { get; }

    /// <summary>Beschreibung für Suchmaschinen</summary>
    string? SeoDescription { get; }

    /// <summary>Bild zum Teilen</summary>
    IPublishedContent? ShareImage { get; }

    /// <summary>Vor Suchmaschinen verbergen</summary>
    bool HideFromSearchEngines { get; }
}
