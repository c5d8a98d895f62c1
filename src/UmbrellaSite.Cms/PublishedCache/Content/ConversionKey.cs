using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>For whom a value was converted.</summary>
/// <param name="FallbackLanguages">The other languages that the reader allows, as of <see cref="Languages"/>.</param>
internal readonly record struct ConversionKey(string Culture, string Segment, ConversionUse Use, int FallbackLanguages)
{
    /// <summary>Of the ways to fall back only those to another language change what converters return.</summary>
    public static int Languages(Fallback fallback)
    {
        if (!fallback.HasPolicies)
        {
            return 0;
        }

        var languages = 0;
        foreach (var policy in fallback)
        {
            languages |= policy switch
            {
                Fallback.Language => 1,
                Fallback.DefaultLanguage => 2,
                _ => 0,
            };
        }

        return languages;
    }
}
