using System.Text.RegularExpressions;

namespace UmbrellaSite.Search.Analysis.German;

/// <summary>Takes -ge- and -zu- out of separable verbs, so that angemeldet and anzumelden meet anmelden.</summary>
internal static partial class SeparableVerbs
{
    /// <summary>Takes a folded word.</summary>
    public static string Join(string folded)
    {
        if (folded.Length < 8 || !(folded.Contains("ge", StringComparison.Ordinal) || folded.Contains("zu", StringComparison.Ordinal)))
        {
            return folded;
        }

        var match = Inserted().Match(folded);
        return match.Success ? string.Concat(match.Groups["prefix"].ValueSpan, match.Groups["verb"].ValueSpan) : folded;
    }

    // What follows must be a verb of its own: "geben", "gehen" and their kind begin with ge themselves.
    [GeneratedRegex(
        "^(?<prefix>zusammen|hinunter|herunter|zuruck|weiter|wieder|voraus|vorbei|vorweg|heraus|herauf|herein|hervor|hinaus|"
        + "hinauf|hinein|hinweg|nieder|unter|statt|heran|herab|herum|herbei|hinzu|hinab|durch|voran|nach|fort|fest|heim|teil|"
        + "uber|aus|auf|bei|dar|ein|her|hin|los|mit|vor|weg|ab|an|da|um|zu)"
        + "(?:ge|zu)(?!(?:b|h|n|)(?:e|en|end.*|st|t|est|et|ung|ungen)$|be|bu|hen|hst|nu)(?<verb>.{4,})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Inserted();
}
