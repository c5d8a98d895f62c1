using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Models;

/// <summary>Zuordnung zu Themen: Verbindet eine Seite mit Themen; die Themenseite zeigt sie dann an.</summary>
public interface ITopicAssignment : IPublishedContent
{
    /// <summary>Themen</summary>
    IEnumerable<IPublishedContent>? Topics { get; }
}
