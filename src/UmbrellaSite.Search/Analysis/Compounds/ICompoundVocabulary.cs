namespace UmbrellaSite.Search.Analysis.Compounds;

/// <summary>Words that are known to stand on their own, such as the terms of an index.</summary>
public interface ICompoundVocabulary
{
    /// <summary>Takes the exact form, as <see cref="ITextAnalyzer.Fold"/> gives it. Called often: must be cheap.</summary>
    bool Contains(ReadOnlySpan<char> folded);
}
