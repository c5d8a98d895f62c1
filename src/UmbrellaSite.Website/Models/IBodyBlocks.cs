using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Models;

/// <summary>Seiteninhalt: Der Inhalt einer Seite aus Bausteinen.</summary>
public interface IBodyBlocks : IPublishedContent
{
    /// <summary>Bausteine</summary>
    BlockListModel? Blocks { get; }
}
