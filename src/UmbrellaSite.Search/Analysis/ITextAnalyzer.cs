namespace UmbrellaSite.Search.Analysis;

/// <summary>Turns a text of one language into terms. Texts and queries go through the same analyzer. Safe for concurrent use.</summary>
public interface ITextAnalyzer
{
    /// <summary>Appends the terms of the text, in its order. Any text is accepted; none is an error.</summary>
    void Analyze(string text, List<Term> terms);

    /// <summary>The word as <see cref="TermKind.Exact"/> terms have it: for prefixes, suggestions and spelling.</summary>
    string Fold(string word);
}
