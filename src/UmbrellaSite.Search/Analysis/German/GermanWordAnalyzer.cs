using UmbrellaSite.Search.Analysis.Compounds;

namespace UmbrellaSite.Search.Analysis.German;

internal sealed class GermanWordAnalyzer(CompoundSplitter splitter) : IWordAnalyzer
{
    private static readonly HashSet<string> StopWords = [.. DataFile.Words("stopwords-de").Select(GermanFolding.Fold)];

    public string Fold(string word) => GermanFolding.Fold(word);

    public WordTerm[] Terms(string folded)
    {
        if (StopWords.Contains(folded))
        {
            return [new WordTerm(folded, TermKind.StopWord)];
        }

        if (folded.Any(char.IsDigit) || folded.Contains('@') || folded.Contains('.'))
        {
            return [new WordTerm(folded, TermKind.Exact), new WordTerm(folded, TermKind.Stem)];
        }

        var terms = new WordTermList();
        terms.Add(folded, TermKind.Exact);
        AddWord(terms, folded, TermKind.Stem, TermKind.Family, 0);
        AddParts(terms, folded, splitter.Split(folded));
        return terms.ToArray();
    }

    /// <summary>The inflectional stem, such as CISTEM's gold standard judges it.</summary>
    public static string Stem(string folded) =>
        FamilyExceptions.FindStem(folded) ?? CistemStemmer.Stem(SeparableVerbs.Join(folded));

    private void AddParts(WordTermList terms, string word, CompoundPart[] parts)
    {
        for (var number = 1; number <= parts.Length; number++)
        {
            AddPart(terms, parts[number - 1].Base, number);
        }

        AddNeighbours(terms, word, parts);
    }

    // Sucht-beratung-s-stelle is a Beratungsstelle too.
    private static void AddNeighbours(WordTermList terms, string word, CompoundPart[] parts)
    {
        for (var first = 0; first < parts.Length; first++)
        {
            for (var last = first + 1; last < parts.Length && last - first < parts.Length - 1; last++)
            {
                AddWord(terms, word[parts[first].Start..parts[last].End], TermKind.InnerPart, TermKind.InnerPart, first + 1);
            }
        }
    }

    private void AddPart(WordTermList terms, string part, int number)
    {
        AddWord(terms, part, TermKind.Part, TermKind.InnerPart, number);
        foreach (var inner in splitter.Split(part))
        {
            AddWord(terms, inner.Base, TermKind.InnerPart, TermKind.InnerPart, number);
        }
    }

    private static void AddWord(WordTermList terms, string word, TermKind near, TermKind far, int part)
    {
        terms.Add(Stem(word), near, part);
        terms.Add(FamilyExceptions.Find(word) ?? WordFamilies.Root(word), far, part);
    }
}
