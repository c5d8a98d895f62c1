using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Ranking;

namespace UmbrellaSite.Search.Indexing;

/// <summary>Makes a document's terms. Not for concurrent use.</summary>
internal sealed class DocumentAnalysis(ITextAnalyzer analyzer)
{
    // Longer texts are books; their beginning says what they are about, and the index stays within bounds.
    private const int LongestText = 300_000;

    private readonly List<Term> _terms = [];
    private readonly List<TokenRun> _runs = [];

    public AnalyzedDocument Analyze(SearchDocument document)
    {
        var collected = new CollectedTerms();
        var (layout, attachments) = (new LayoutWriter(), new LayoutWriter());
        var title = Add(Field.Title, document.Title, collected, layout);
        AddName(collected.Worths.AddTitle);
        var firstWord = _terms.Count > 0 ? TermHash.Exact(_terms[0].Text) : 0;
        foreach (var keyword in document.Keywords)
        {
            Add(Field.Keywords, keyword, collected, layout: null);
            AddName(collected.Worths.AddKeyword);
        }

        Add(Field.Introduction, document.Introduction, collected, layout);
        Add(Field.Body, document.Body, collected, layout);
        Add(Field.Attachments, document.Attachments, collected, attachments);
        return new AnalyzedDocument(document)
        {
            Columns = collected.Columns.ToArray(collected.Worths.ToText()),
            Worths = collected.Worths,
            Layout = layout.ToArray(),
            AttachmentLayout = attachments.ToArray(),
            Words = collected.Words.ByFolded,
            TitleLength = title,
            FirstWord = firstWord,
        };
    }

    private int Add(Field field, string text, CollectedTerms collected, LayoutWriter? layout)
    {
        _terms.Clear();
        var cut = text.Length <= LongestText ? text : text[..LongestText];
        analyzer.Analyze(cut, _terms);
        _runs.Clear();
        TokenRun.Add(_terms, _runs);
        layout?.AddText(_terms, _runs);
        collected.Words.Add(_terms, _runs, cut, field);
        var words = collected.Columns.Add(field, _terms, _runs);
        collected.Worths.Add(_terms, field, FieldWeights.Dilution(field, words));
        return words;
    }

    private void AddName(Action<string> add)
    {
        if (NameKey.Of(_terms) is { } name)
        {
            add(name.Written);
            add(name.Stems);
        }
    }

    private sealed record CollectedTerms
    {
        public ColumnTexts Columns { get; } = new();

        public TermWorths Worths { get; } = new();

        public DocumentWords Words { get; } = new();
    }
}
