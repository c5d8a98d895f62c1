using System.Buffers;
using System.Text;

namespace UmbrellaSite.Search.Analysis.English;

/// <summary>The Porter2 ("English") stemmer as its author describes it on snowballstem.org.</summary>
internal static class Porter2Stemmer
{
    private const string Vowels = "aeiouy";
    private static readonly SearchValues<char> VowelSet = SearchValues.Create(Vowels);
    private static readonly string[] Doubles = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"];

    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl", ["gently"] = "gentl",
        ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe",
        ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
    };

    private static readonly HashSet<string> KeptAfterPlural =
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    private static readonly (string Ending, string Replacement)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"),
        ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string Replacement)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4 =
        ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic"];

    public static string Stem(string word)
    {
        if (word.Length < 3 || Whole.ContainsKey(word))
        {
            return Whole.GetValueOrDefault(word, word);
        }

        var marked = MarkConsonantY(word);
        var r1 = FirstRegion(marked);
        var r2 = RegionAfter(marked, r1);
        var stem = Plural(marked);
        if (!KeptAfterPlural.Contains(stem))
        {
            stem = Replace(Replace(FinalY(Past(stem, r1)), Step2, r1, r2), Step3, r1, r2);
            stem = FinalE(WithoutStep4(stem, r2), r1, r2);
        }

        return stem.Replace('Y', 'y');
    }

    private static bool IsVowel(char sign) => Vowels.Contains(sign);

    private static string MarkConsonantY(string word)
    {
        if (!word.Contains('y'))
        {
            return word;
        }

        var marked = new StringBuilder(word);
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] == 'y' && (at == 0 || IsVowel(marked[at - 1])))
            {
                marked[at] = 'Y';
            }
        }

        return marked.ToString();
    }

    private static int FirstRegion(string word)
    {
        foreach (var beginning in new[] { "gener", "commun", "arsen" })
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return beginning.Length;
            }
        }

        return RegionAfter(word, 0);
    }

    private static int RegionAfter(string word, int from)
    {
        for (var at = from + 1; at < word.Length; at++)
        {
            if (!IsVowel(word[at]) && IsVowel(word[at - 1]))
            {
                return at + 1;
            }
        }

        return word.Length;
    }

    private static string Plural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        if (word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word.Length > 4 ? word[..^2] : word[..^1];
        }

        var plural = word[^1] == 's' && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal);
        return plural && word.AsSpan(0, word.Length - 2).ContainsAny(VowelSet) ? word[..^1] : word;
    }

    private static string Past(string word, int r1)
    {
        foreach (var ending in new[] { "eedly", "eed" })
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Length - ending.Length >= r1 ? word[..^ending.Length] + "ee" : word;
            }
        }

        foreach (var ending in new[] { "ingly", "edly", "ing", "ed" })
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.AsSpan(0, word.Length - ending.Length).ContainsAny(VowelSet) ? AfterPast(word[..^ending.Length], r1) : word;
            }
        }

        return word;
    }

    private static string AfterPast(string stem, int r1)
    {
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal))
        {
            return stem + "e";
        }

        if (Doubles.Any(pair => stem.EndsWith(pair, StringComparison.Ordinal)))
        {
            return stem[..^1];
        }

        return r1 >= stem.Length && EndsShort(stem) ? stem + "e" : stem;
    }

    private static bool EndsShort(string word) => word.Length == 2
        ? IsVowel(word[0]) && !IsVowel(word[1])
        : word.Length > 2 && !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y');

    private static string FinalY(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word[^2]) ? word[..^1] + "i" : word;

    private static string Replace(string word, (string Ending, string Replacement)[] step, int r1, int r2)
    {
        foreach (var (ending, replacement) in step)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                var left = word.Length - ending.Length;
                return left >= r1 && Allows(word, ending, left, r2) ? word[..left] + replacement : word;
            }
        }

        return word;
    }

    private static bool Allows(string word, string ending, int left, int r2) => ending switch
    {
        "ogi" => left > 0 && word[left - 1] == 'l',
        "li" => left > 0 && "cdeghkmnrt".Contains(word[left - 1]),
        "ative" => left >= r2,
        _ => true,
    };

    private static string WithoutStep4(string word, int r2)
    {
        foreach (var ending in Step4)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                var left = word.Length - ending.Length;
                var allowed = ending != "ion" || (left > 0 && word[left - 1] is 's' or 't');
                return left >= r2 && allowed ? word[..left] : word;
            }
        }

        return word;
    }

    private static string FinalE(string word, int r1, int r2)
    {
        var left = word.Length - 1;
        var falls = word[^1] switch
        {
            'e' => left >= r2 || (left >= r1 && !EndsShort(word[..^1])),
            'l' => left >= r2 && left > 0 && word[left - 1] == 'l',
            _ => false,
        };
        return falls ? word[..^1] : word;
    }
}
