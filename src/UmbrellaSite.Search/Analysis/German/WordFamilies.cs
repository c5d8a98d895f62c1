namespace UmbrellaSite.Search.Analysis.German;

/// <summary>Reduces a word to what its derivations share, by general endings: Förderung, fördern; depressiv, Depression; Ärztin, Arzt.</summary>
internal static class WordFamilies
{
    private static readonly string[] Inflections = ["", "e", "s", "n", "en", "er", "es", "em", "ern", "t", "te", "ten", "tes", "ter", "et", "est", "end", "ende", "enden", "st", "nd"];

    /// <summary>Takes a folded word. Equal results mean one family; the result is no word.</summary>
    public static string Root(string folded)
    {
        var word = Ablaut.Join(SeparableVerbs.Join(folded));
        var derived = false;
        for (var round = 0; round < 4; round++)
        {
            var shorter = Derivations.Strip(word, Inflections);
            if (ReferenceEquals(shorter, word))
            {
                break;
            }

            word = shorter;
            derived = true;
        }

        return CistemStemmer.Stem(Derivations.WithoutClassicalEnding(word, derived));
    }
}
