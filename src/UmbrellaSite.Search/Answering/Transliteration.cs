using System.Text;

namespace UmbrellaSite.Search.Answering;

/// <summary>Russian written with Latin letters, as on a keyboard that has no others, in any of the usual ways: depressiya, zhizn, Shchuka.</summary>
internal static class Transliteration
{
    // Longer ones first.
    private static readonly (string Latin, string Cyrillic)[] Letters =
    [
        ("shch", "щ"), ("sch", "щ"), ("sh", "ш"), ("ch", "ч"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("tz", "ц"),
        ("ya", "я"), ("ja", "я"), ("yu", "ю"), ("ju", "ю"), ("yo", "е"), ("jo", "е"), ("ye", "е"), ("je", "е"),
        ("a", "а"), ("b", "б"), ("v", "в"), ("w", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"), ("k", "к"), ("l", "л"),
        ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"), ("h", "х"), ("c", "ц"),
        ("q", "к"), ("x", "кс"), ("j", "й"), ("'", "ь"), ("`", "ь"), ("\"", "ъ"),
    ];

    /// <summary>Null for what is no word of Latin letters.</summary>
    public static string? ToCyrillic(string word)
    {
        var lower = word.ToLowerInvariant();
        if (!lower.Any(char.IsAsciiLetter) || !lower.All(sign => char.IsAsciiLetter(sign) || sign == '\''))
        {
            return null;
        }

        var written = new StringBuilder(lower.Length);
        for (var at = 0; at < lower.Length;)
        {
            var (latin, cyrillic) = Array.Find(Letters, letter => lower.AsSpan(at).StartsWith(letter.Latin));
            written.Append(latin is null ? OfY(written) : cyrillic);
            at += latin?.Length ?? 1;
        }

        return written.ToString();
    }

    // y alone is й after a vowel (moy) and ы elsewhere (my).
    private static char OfY(StringBuilder written) => written.Length > 0 && "аеиоуыэюя".Contains(written[^1]) ? 'й' : 'ы';
}
