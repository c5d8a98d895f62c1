namespace UmbrellaSite.Search.Analysis.German;

/// <summary>The endings of derivation, the longer before the shorter that they contain. All are folded.</summary>
internal static class Derivations
{
    private static readonly Derivation[] All =
    [
        // people: Ärztinnen, Autistin, Diabetikerin
        new("innen", "", 4), new("erin", "er", 3), new("in", "", 4),
        // Greek and Latin: Diagnostik, diagnostisch; Epilepsie, epileptisch; Neurose, neurotisch; Therapeut
        new("ostizier", "os", 3), new("ostisch", "os", 3), new("ostiker", "os", 3), new("ostik", "os", 3),
        new("otisch", "os", 4), new("otiker", "os", 4), new("eptisch", "eps", 3), new("eptiker", "eps", 3), new("epsie", "eps", 3),
        new("alytisch", "alys", 2), new("eutisch", "", 5), new("eutik", "", 5), new("eut", "", 5),
        new("matisier", "ma", 3), new("matisch", "ma", 3), new("matiker", "ma", 3),
        new("istisch", "ist", 3), new("ismus", "ist", 3), new("ismen", "ist", 3),
        new("itativ", "", 4), new("ationell", "", 4), new("ational", "", 4), new("ativ", "", 4), new("ation", "", 4), new("ator", "", 4), new("itation", "", 4),
        new("isierung", "is", 4), new("isier", "is", 4), new("ierung", "", 4), new("ier", "", 4),
        new("itat", "", 4), new("ionell", "", 4), new("ional", "", 4), new("ion", "", 4), new("iv", "", 4),
        new("iell", "", 4), new("ial", "", 4), new("ell", "", 5), new("ull", "", 5), new("al", "", 5),
        new("isch", "", 4), new("iker", "", 4), new("ik", "", 5), new("ie", "", 5), new("enz", "ent", 4), new("anz", "ant", 4),
        // German: Abhängigkeit, Barrierefreiheit, Mitgliedschaft, ärztlich, süchtig, heilbar, kostenlos
        new("losigkeit", "", 5), new("igkeit", "", 5), new("lichkeit", "", 4), new("barkeit", "", 4), new("keit", "", 4), new("heit", "", 4),
        new("schaft", "", 6), new("haft", "", 5), new("lich", "", 4), new("ig", "", 5), new("bar", "", 4), new("los", "", 5),
        new("nis", "", 5), new("nisse", "", 5), new("ung", "", 4), new("er", "", 5),
    ];

    // By last letter, so that a word meets only the endings it can have.
    private static readonly ILookup<char, Derivation> ByLastLetter = All.ToLookup(derivation => derivation.Ending[^1]);

    /// <summary>Takes one ending off, together with an inflection behind it; the very same string if there is none.</summary>
    public static string Strip(string word, string[] inflections)
    {
        foreach (var inflection in inflections)
        {
            if (word.Length - inflection.Length < 5 || !word.EndsWith(inflection, StringComparison.Ordinal))
            {
                continue;
            }

            var bare = word.AsSpan(0, word.Length - inflection.Length);
            foreach (var derivation in ByLastLetter[bare[^1]])
            {
                if (Fits(bare, derivation))
                {
                    return string.Concat(bare[..^derivation.Ending.Length], derivation.Replacement);
                }
            }
        }

        return word;
    }

    /// <summary>Praxis, Praxen; Zentrum, Zentren; Virus, Viren; Firma, Firmen; Konto, Konten meet without their endings.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="derived">Whether endings were taken off before: then -us and -is are none of their own (organis-ieren).</param>
    public static string WithoutClassicalEnding(string word, bool derived)
    {
        foreach (var ending in new[] { "een", "ien", "eum", "ium", "ee", "ie" })
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..(word.Length - ending.Length + 1)];
            }
        }

        foreach (var (ending, shortest) in new[] { ("um", 4), ("us", 3), ("is", 3), ("a", 4), ("o", 4) })
        {
            var bare = word.Length - ending.Length;
            if (bare >= shortest && !(derived && ending[^1] == 's') && word.EndsWith(ending, StringComparison.Ordinal) && !"aou".Contains(word[bare - 1]) && !(ending is "us" or "is" && word[bare - 1] == 'e'))
            {
                return word[..bare];
            }
        }

        return word;
    }

    private static bool Fits(ReadOnlySpan<char> bare, Derivation derivation)
    {
        var left = bare.Length - derivation.Ending.Length;
        return left >= derivation.Shortest
            && bare.EndsWith(derivation.Ending)
            // Verein, klein, bei: the ending of a word of its own, not of a derivation
            && !(derivation.Ending[0] is 'i' && bare[left - 1] is 'e' or 'a')
            && bare[..left].ContainsAny(GermanLetters.Vowels);
    }
}
