using System.Text;

namespace UmbrellaSite.Search.Analysis.English;

internal sealed class EnglishWordAnalyzer : IWordAnalyzer
{
    private static readonly HashSet<string> StopWords = [.. DataFile.Words("stopwords-en")];

    public string Fold(string word) =>
        Ascii.IsValid(word) ? word : new string([.. word.Normalize(NormalizationForm.FormD).Where(sign => sign is < '\u0300' or > '\u036f')]).Normalize();

    public WordTerm[] Terms(string folded) => StopWords.Contains(folded)
        ? [new WordTerm(folded, TermKind.StopWord)]
        : [new WordTerm(folded, TermKind.Exact), new WordTerm(Porter2Stemmer.Stem(folded), TermKind.Stem)];
}
