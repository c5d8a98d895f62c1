using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Ranking;

/// <summary>Adds a term's occurrences up, document after document.</summary>
internal sealed class PostingsBuilder(DocumentTable documents)
{
    // A name decides by itself.
    private const float WholeName = 1_000_000;

    private readonly List<int> _exact = [];
    private readonly List<byte> _exactScores = [];
    private readonly List<int> _wide = [];
    private readonly List<byte> _wideScores = [];
    private readonly List<int> _titles = [];
    private int _document = -1;
    private DocumentLengths _lengths;
    private float _exactWorth;
    private float _wideWorth;
    private bool _inTitle;

    /// <param name="column">The column's name.</param>
    public void Add(int document, ReadOnlySpan<byte> column)
    {
        if (document != _document)
        {
            Finish();
            (_document, _lengths) = (document, documents.Lengths(document));
        }

        var field = (Field)TermColumns.Fields.IndexOf((char)column[0], StringComparison.Ordinal);
        if (column.Length == 1)
        {
            _exactWorth += FieldWeights.Of(field, _lengths);
            _inTitle |= field == Field.Title;
        }
        else if (column[1] != TermColumns.Name)
        {
            _wideWorth += FieldWeights.Of(field, TermColumns.Kinds.IndexOf((char)column[1], StringComparison.Ordinal), _lengths);
        }
        else if (field == Field.Title)
        {
            _exactWorth = WholeName;
        }
        else
        {
            _wideWorth = WholeName;
        }
    }

    public TermPostings Build()
    {
        Finish();
        return _exact.Count + _wide.Count == 0
            ? TermPostings.None
            : new TermPostings(new Postings([.. _exact], [.. _exactScores]), new Postings([.. _wide], [.. _wideScores]), [.. _titles]);
    }

    private void Finish()
    {
        if (_exactWorth > 0)
        {
            _exact.Add(_document);
            _exactScores.Add(FieldWeights.Score(_exactWorth));
        }

        if (_wideWorth > 0)
        {
            _wide.Add(_document);
            _wideScores.Add(FieldWeights.Score(_wideWorth));
        }

        if (_inTitle)
        {
            _titles.Add(_document);
        }

        (_exactWorth, _wideWorth, _inTitle) = (0, 0, false);
    }
}
