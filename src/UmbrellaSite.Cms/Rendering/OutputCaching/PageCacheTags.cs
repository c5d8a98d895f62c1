using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using UmbrellaSite.Cms.PublishedCache;

namespace UmbrellaSite.Cms.Rendering.OutputCaching;

/// <summary>The tags of stored pages: Umbraco's own, and what says which content a page was made from.</summary>
internal static class PageCacheTags
{
    /// <summary>Of pages that have looked at more content than is remembered.</summary>
    public const string WideReads = "umbrella-reads-many";

    private const string ReadPrefix = "umbrella-reads-";
    private const string SincePrefix = "umbrella-since-";

    /// <summary>Of pages that have looked at this content.</summary>
    public static string Read(Guid key) => ReadPrefix + key.ToString("N");

    /// <summary>How many evictions there had been when the making of the page began.</summary>
    public static string Since(long evictions) => SincePrefix + evictions.ToString(CultureInfo.InvariantCulture);

    public static bool TryReadSince(string tag, out long evictions)
    {
        evictions = 0;
        return tag.StartsWith(SincePrefix, StringComparison.Ordinal)
            && long.TryParse(tag.AsSpan(SincePrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out evictions);
    }

    public static IEnumerable<string> Of(IPublishedContent content, ReadLog reads)
    {
        yield return Constants.Website.OutputCache.AllContentTag;
        yield return Constants.Website.OutputCache.ContentTagPrefix + content.Key;
        yield return Constants.Website.OutputCache.ContentTypeTagPrefix + content.ContentType.Alias;
        yield return Read(content.Key);
        if (reads.TooMany)
        {
            yield return WideReads;
        }

        foreach (var key in reads.Keys)
        {
            yield return Read(key);
        }
    }
}
