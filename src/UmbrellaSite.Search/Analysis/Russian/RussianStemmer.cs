using System.Buffers;

namespace UmbrellaSite.Search.Analysis.Russian;

/// <summary>The Russian stemmer as snowballstem.org describes it.</summary>
internal static class RussianStemmer
{
    private const string Vowels = "аеиоуыэюя";
    private static readonly SearchValues<char> VowelSet = SearchValues.Create(Vowels);

    // Group 1 of each kind stands only after а or я.
    private static readonly string[] Gerund1 = ["вшись", "вши", "в"];
    private static readonly string[] Gerund2 = ["ившись", "ывшись", "ивши", "ывши", "ив", "ыв"];
    private static readonly string[] Reflexive = ["ся", "сь"];

    private static readonly string[] Adjective =
    [
        "ими", "ыми", "его", "ого", "ему", "ому", "ее", "ие", "ые", "ое", "ей", "ий", "ый", "ой", "ем", "им", "ым", "ом", "их", "ых", "ую", "юю", "ая", "яя", "ою", "ею",
    ];

    private static readonly string[] Participle1 = ["ем", "нн", "вш", "ющ", "щ"];
    private static readonly string[] Participle2 = ["ивш", "ывш", "ующ"];
    private static readonly string[] Verb1 = ["ете", "йте", "ешь", "нно", "ла", "на", "ли", "ем", "ло", "но", "ет", "ют", "ны", "ть", "й", "л", "н"];

    private static readonly string[] Verb2 =
    [
        "ейте", "уйте", "ила", "ыла", "ена", "ите", "или", "ыли", "ило", "ыло", "ено", "ует", "уют", "ены", "ить", "ыть", "ишь",
        "ей", "уй", "ил", "ыл", "им", "ым", "ен", "ят", "ит", "ыт", "ую", "ю",
    ];

    private static readonly string[] Noun =
    [
        "иями", "ями", "ами", "иям", "ием", "иях", "ев", "ов", "ие", "ье", "еи", "ии", "ей", "ой", "ий", "ям", "ем", "ам", "ом", "ах", "ях", "ию", "ью",
        "ия", "ья", "а", "е", "и", "й", "о", "у", "ы", "ь", "ю", "я",
    ];

    public static string Stem(string word)
    {
        var rv = word.AsSpan().IndexOfAny(VowelSet) + 1;
        if (rv == 0 || rv >= word.Length)
        {
            return word;
        }

        var r2 = After(word, After(word, 0));
        var stem = Inflection(word, rv);
        stem = Without(stem, ["и"], rv) ?? stem;
        stem = Without(stem, ["ость", "ост"], Math.Max(r2, rv)) ?? stem;
        return Ending(stem, rv);
    }

    private static int After(string word, int from)
    {
        for (var at = from + 1; at < word.Length; at++)
        {
            if (!Vowels.Contains(word[at]) && Vowels.Contains(word[at - 1]))
            {
                return at + 1;
            }
        }

        return word.Length;
    }

    private static string Inflection(string word, int rv)
    {
        if (Either(word, Gerund2, Gerund1, rv) is { } gerund)
        {
            return gerund;
        }

        var bare = Without(word, Reflexive, rv) ?? word;
        if (Without(bare, Adjective, rv) is { } adjective)
        {
            return Either(adjective, Participle2, Participle1, rv) ?? adjective;
        }

        return Either(bare, Verb2, Verb1, rv) ?? Without(bare, Noun, rv) ?? bare;
    }

    // The longest ending decides, whichever group it is of.
    private static string? Either(string word, string[] free, string[] afterVowel, int rv)
    {
        var second = Without(word, free, rv);
        var first = Without(word, afterVowel, rv + 1);
        if (first is not null && first[^1] is not ('а' or 'я'))
        {
            first = null;
        }

        return second is null || (first is not null && first.Length < second.Length) ? first : second;
    }

    private static string? Without(string word, string[] endings, int from)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= from && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return null;
    }

    private static string Ending(string word, int rv)
    {
        var stem = Without(word, ["ейше", "ейш"], rv) ?? word;
        if (stem.Length - 1 >= rv && stem.EndsWith("нн", StringComparison.Ordinal))
        {
            return stem[..^1];
        }

        return Without(stem, ["ь"], rv) ?? stem;
    }
}
