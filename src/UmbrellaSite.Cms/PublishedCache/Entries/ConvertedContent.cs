using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>A content object with the generation of content types that it was made with.</summary>
internal sealed record ConvertedContent(int Generation, IPublishedContent Content);
