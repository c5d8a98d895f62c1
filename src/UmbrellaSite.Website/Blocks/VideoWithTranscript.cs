using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Website.Blocks;

internal sealed record VideoWithTranscript(IPublishedContent? Video, IPublishedContent? Poster, IPublishedContent? Captions, IHtmlEncodedString? Transcript);
