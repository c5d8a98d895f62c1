namespace UmbrellaSite.Search.Analysis.German;

/// <summary>
/// Stems by CISTEM (Weißweiler and Fraser, "Developing a Stemmer for German Based on a Comparative Analysis of Publicly
/// Available Stemmers", 2017), without regard to case, since queries are typed in lower case. It differs from the
/// publication in two ways: a word of four letters keeps an ending that is likely its own (Welt, Haus, Zahn), and -le, -len
/// join -el (trommle, trommeln).
/// </summary>
internal static class CistemStemmer
{
    /// <summary>Takes a folded word.</summary>
    public static string Stem(string folded)
    {
        var word = folded.Length > 5 && folded.StartsWith("ge", StringComparison.Ordinal) ? folded.AsSpan(2) : folded;
        Span<char> buffer = word.Length <= 128 ? stackalloc char[128] : new char[word.Length];
        var length = RestoreVowel(buffer, Shorten(word, buffer));
        length = Strip(buffer, length);
        return Lengthen(buffer[..length]);
    }

    // sch, ei, ie count as one sound, and the second of two equal letters as a sign of its own: no ending begins within them.
    private static int Shorten(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var rest = word[at..];
            var sign = rest.StartsWith("sch") ? '$' : rest.StartsWith("ei") ? '%' : rest.StartsWith("ie") ? '&' : word[at];
            at += sign == '$' ? 2 : sign is '%' or '&' ? 1 : 0;
            buffer[length] = length > 0 && buffer[length - 1] == sign ? '*' : sign;
            length++;
        }

        return length;
    }

    private static int RestoreVowel(Span<char> word, int length)
    {
        const string consonants = "bdfgkptz*$";
        var at = word[..length].LastIndexOf('l');
        var inflected = at > 1 && length > at + 1 && word[at + 1] == 'e' && consonants.Contains(word[at - 1])
            && word[(at + 2)..length] is "" or "n" or "r" or "s" or "m" or "t" or "st" or "re" or "ren" or "rer" or "rem" or "res";
        if (inflected)
        {
            (word[at], word[at + 1]) = ('e', 'l');
        }

        return length;
    }

    private static int Strip(ReadOnlySpan<char> word, int length)
    {
        while (length > 3)
        {
            var ending = EndingLength(word[..length]);
            if (ending == 0)
            {
                break;
            }

            length -= ending;
        }

        return length;
    }

    private static int EndingLength(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && (word.EndsWith("em") || word.EndsWith("er") || word.EndsWith("nd")))
        {
            return 2;
        }

        var before = word[^2];
        return word[^1] switch
        {
            'e' => 1,
            't' => word.Length > 4 || before is 'b' or 'g' || (word.ContainsAny('%', '&') && !IsVowel(before)) ? 1 : 0,
            's' => word.Length > 4 || "bdfgkmpt".Contains(before) ? 1 : 0,
            'n' => word.Length > 4 ? 1 : 0,
            _ => 0,
        };
    }

    private static bool IsVowel(char sign) => sign is 'a' or 'e' or 'i' or 'o' or 'u' or '%' or '&' or '*';

    private static string Lengthen(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[384] : new char[word.Length * 3];
        var length = 0;
        var previous = "";
        foreach (var sign in word)
        {
            var sound = sign switch { '$' => "sch", '%' => "ei", '&' => "ie", '*' => previous, _ => sign.ToString() };
            sound.CopyTo(buffer[length..]);
            length += sound.Length;
            previous = sound;
        }

        return new string(buffer[..length]);
    }
}
