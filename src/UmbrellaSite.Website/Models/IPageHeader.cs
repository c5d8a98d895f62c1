using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Models;

/// <summary>Seitenkopf: Überschrift und Einleitung einer Seite.</summary>
public interface IPageHeader : IPublishedContent
{
    /// <summary>Überschrift</summary>
    string? Heading { get; }

    /// <summary>Einleitung</summary>
    string? Lead { get; }
}
