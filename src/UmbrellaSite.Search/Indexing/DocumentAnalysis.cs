using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Documents;

namespace UmbrellaSite.Search.Indexing;

/// <summary>Makes a document's terms. Not for concurrent use.</summary>
internal sealed class DocumentAnalysis(ITextAnalyzer analyzer)
{
    // Longer texts are books; their beginning says what they are about, and the index stays within bounds.
    private const int LongestText = 300_000;

    private readonly List<Term> _terms = [];

    public AnalyzedDocument Analyze(SearchDocument document)
    {
        var columns = new ColumnTexts();
        var words = new DocumentWords();
        var (layout, attachments) = (new LayoutWriter(), new LayoutWriter());
        var lengths = new DocumentLengths(Add(Field.Title, document.Title, columns, words, layout), 0);
        AddName(Field.Title, columns);
        var firstWord = _terms.Count > 0 ? TermHash.Exact(_terms[0].Text) : 0;
        foreach (var keyword in document.Keywords)
        {
            Add(Field.Keywords, keyword, columns, words, layout: null);
            AddName(Field.Keywords, columns);
        }

        lengths = lengths with { Body = Add(Field.Introduction, document.Introduction, columns, words, layout) + Add(Field.Body, document.Body, columns, words, layout) };
        Add(Field.Attachments, document.Attachments, columns, words, attachments);
        return new AnalyzedDocument(document)
        {
            Columns = columns.ToArray(),
            Layout = layout.ToArray(),
            AttachmentLayout = attachments.ToArray(),
            Words = words.ByFolded,
            Lengths = lengths,
            FirstWord = firstWord,
        };
    }

    private int Add(Field field, string text, ColumnTexts columns, DocumentWords words, LayoutWriter? layout)
    {
        _terms.Clear();
        var cut = text.Length <= LongestText ? text : text[..LongestText];
        analyzer.Analyze(cut, _terms);
        layout?.AddText(_terms);
        words.Add(_terms, cut, field);
        return columns.Add(field, _terms);
    }

    private void AddName(Field field, ColumnTexts columns)
    {
        if (NameKey.Of(_terms) is { } name)
        {
            columns.AddName(field, name.Written);
            columns.AddName(field, name.Stems);
        }
    }
}
