using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>For whom a value was converted.</summary>
/// <param name="Variant">What else the result depends on: the fallback languages allowed, or whether links are expanded.</param>
internal readonly record struct ConversionKey(string Culture, string Segment, int Variant)
{
    /// <summary>Of the ways to fall back only those to another language change what converters return.</summary>
    public static int Languages(Fallback fallback)
    {
        if (!fallback.HasPolicies)
        {
            return 0;
        }

        var variant = 0;
        foreach (var policy in fallback)
        {
            variant |= policy switch
            {
                Fallback.Language => 1,
                Fallback.DefaultLanguage => 2,
                _ => 0,
            };
        }

        return variant;
    }
}
