namespace UmbrellaSite.Search.Analysis.Russian;

internal sealed class RussianWordAnalyzer : IWordAnalyzer
{
    private static readonly HashSet<string> StopWords = [.. DataFile.Words("stopwords-ru").Select(Joined)];

    public string Fold(string word) => Joined(word);

    public WordTerm[] Terms(string folded) => StopWords.Contains(folded)
        ? [new WordTerm(folded, TermKind.StopWord)]
        : [new WordTerm(folded, TermKind.Exact), new WordTerm(RussianStemmer.Stem(folded), TermKind.Stem)];

    // Most writers leave the dots of ё out.
    private static string Joined(string word) => word.Replace('ё', 'е');
}
