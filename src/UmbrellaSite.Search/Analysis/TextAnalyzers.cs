using UmbrellaSite.Search.Analysis.Compounds;
using UmbrellaSite.Search.Analysis.English;
using UmbrellaSite.Search.Analysis.German;
using UmbrellaSite.Search.Analysis.Russian;

namespace UmbrellaSite.Search.Analysis;

/// <summary>The analyzer of a culture.</summary>
public static class TextAnalyzers
{
    // Of about 12,000 pages.
    private const int WholeVocabulary = 100_000;

    /// <param name="culture">Such as "de", "de-DE", "en-US", "ru". Languages without rules of their own are treated as German, the site's first.</param>
    /// <param name="vocabulary">The index's own words; null to split compounds by the list of parts alone.</param>
    /// <param name="mostRemembered">Words whose terms are kept, at a quarter of a kilobyte each.</param>
    public static ITextAnalyzer ForCulture(string culture, ICompoundVocabulary? vocabulary = null, int mostRemembered = WholeVocabulary) =>
        new TextAnalyzer(culture.Split('-', '_')[0].ToLowerInvariant() switch
        {
            "en" => new EnglishWordAnalyzer(),
            "ru" => new RussianWordAnalyzer(),
            _ => new GermanWordAnalyzer(new CompoundSplitter(vocabulary)),
        },
        mostRemembered);
}
