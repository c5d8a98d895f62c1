using System.Runtime.InteropServices;
using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Ranking;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;
using UmbrellaSite.Search.Words;

namespace UmbrellaSite.Search.Writing;

/// <summary>Changes one culture's documents, in the file and in memory. Belongs to whoever holds the write lock.</summary>
internal sealed class CultureWriter
{
    // More than memory is meant for; a number beyond it comes from a damaged file.
    private const int MostDocuments = 10_000_000;

    // Of questions and changed pages; enough that usual ones are analysed without thinking.
    private const int RememberedWords = 10_000;

    private readonly SqliteFile _file;
    private readonly IndexWriter _writer;
    private readonly WordWriter _words;
    private readonly DocumentTableBuilder _table;
    private readonly DocumentAnalysis _analysis;
    private readonly Dictionary<string, List<(int Id, TermWorth Worth)>> _changedTerms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changedNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (WordChange Change, string Written)> _changedWords = new(StringComparer.Ordinal);

    private bool _changed;

    private CultureWriter(SqliteFile file, CultureSnapshot snapshot, DocumentTableBuilder table)
    {
        (_file, _table, Snapshot) = (file, table, snapshot);
        _writer = new IndexWriter(file, snapshot.Tables.Id);
        _words = new WordWriter(file, snapshot.Tables.Id);
        _analysis = new DocumentAnalysis(snapshot.Analyzer);
    }

    /// <summary>As of the last <see cref="Publish"/>.</summary>
    public CultureSnapshot Snapshot { get; private set; }

    /// <summary>Reads what is kept in memory of a culture.</summary>
    public static CultureWriter Load(SqliteFile file, int id, string name, SearchIndexOptions options)
    {
        var tables = new CultureTables(id);
        var table = ReadRows(file, tables);
        var (words, parts) = ReadWords(file, tables);
        var snapshot = new CultureSnapshot
        {
            Name = name,
            Tables = tables,
            Analyzer = TextAnalyzers.ForCulture(name, new CompoundWords(parts), RememberedWords),
            Documents = table.Build(),
            Terms = new TermCache(options.RememberedTerms),
            Words = new PendingVocabulary(new Vocabulary(words)),
        };
        return new CultureWriter(file, snapshot, table);
    }

    public void Remove(Guid key)
    {
        if (Find(key) is { } id)
        {
            Delete(id);
            _table.Remove(id);
        }
    }

    public void Replace(SearchDocument document)
    {
        var known = Find(document.Key);
        if (known is { } old)
        {
            Delete(old);
        }

        var id = known ?? _table.NextId();
        var analyzed = _analysis.Analyze(document);
        _writer.Insert(id, analyzed);
        Note(id, analyzed, 1);
        _table.Set(id, RowOf(analyzed), FacetText.Read(FacetText.Write(document.Facets)));
    }

    /// <summary>Writes what is counted once for all changes, and gives what has changed since the last time as the next version has it.</summary>
    public CultureSnapshot Publish()
    {
        if (!_changed)
        {
            return Snapshot;
        }

        var words = _changedWords.Where(word => word.Value.Change != default).ToDictionary(word => word.Key, word => word.Value.Change, StringComparer.Ordinal);
        foreach (var (word, change) in words)
        {
            _words.Add(word, change, _changedWords[word].Written);
        }

        Snapshot = new CultureSnapshot
        {
            Name = Snapshot.Name,
            Tables = Snapshot.Tables,
            Analyzer = Snapshot.Analyzer,
            Documents = _table.Build(),
            Terms = Snapshot.Terms.With(_changedTerms, _changedNames),
            Words = Snapshot.Words.With(words),
        };
        _changedTerms.Clear();
        _changedNames.Clear();
        _changedWords.Clear();
        _changed = false;
        return Snapshot;
    }

    public static DocumentRow RowOf(AnalyzedDocument analyzed)
    {
        var document = analyzed.Document;
        return new DocumentRow(
            document.Date is { } date ? DateOnly.FromDateTime(date).DayNumber : null,
            analyzed.Importance,
            document.IsSuggested,
            analyzed.TitleLength,
            analyzed.FirstWord);
    }

    private static DocumentTableBuilder ReadRows(SqliteFile file, CultureTables tables)
    {
        var table = new DocumentTableBuilder();
        using var row = file.Statement(tables.AllRows);
        while (row.Read())
        {
            table.Set(
                row.Long(0) is > 0 and < MostDocuments and var id ? (int)id : throw new InvalidDataException("The search index holds a document of no possible number."),
                new DocumentRow(row.IsNull(1) ? null : row.Int(1), (float)row.Double(2), row.Int(3) == 1, row.Int(4), (uint)row.Long(5)),
                FacetText.Read(row.Text(6)));
        }

        table.FindFree();
        return table;
    }

    private static (List<VocabularyWord> Words, List<string> Parts) ReadWords(SqliteFile file, CultureTables tables)
    {
        var (words, parts) = (new List<VocabularyWord>(), new List<string>());
        using var row = file.Statement(tables.AllWords);
        while (row.Read())
        {
            var word = new VocabularyWord(row.Text(0), row.Int(1), row.Int(2));
            if (word.Documents > 0)
            {
                words.Add(word);
            }

            if (row.Int(3) == 1)
            {
                parts.Add(word.Text);
            }
        }

        return (words, parts);
    }

    private int? Find(Guid key)
    {
        using var row = _file.Statement(Snapshot.Tables.IdOfKey).Bind(1, key.ToByteArray());
        return row.Read() ? row.Int(0) : null;
    }

    // What is written nowhere but in the table of terms is found by analysing the stored texts again.
    private void Delete(int id)
    {
        var analyzed = _analysis.Analyze(ReadTexts(id));
        _writer.Delete(id);
        Note(id, analyzed, -1);
    }

    private SearchDocument ReadTexts(int id)
    {
        using var row = _file.Statement(Snapshot.Tables.Document).Bind(1, id);
        return !row.Read() ? new SearchDocument(Guid.Empty, Snapshot.Name, string.Empty) : new SearchDocument(Guid.Empty, Snapshot.Name, row.Text(0))
        {
            Keywords = row.Text(1).Split(FacetText.Separator),
            Introduction = row.Text(2),
            Body = row.Text(3),
            Attachments = row.Text(4),
        };
    }

    // In the order of what happened: a term that is taken away and comes again has what it came with.
    private void Note(int id, AnalyzedDocument analyzed, int documents)
    {
        _changed = true;
        _changedNames.UnionWith(analyzed.Worths.Names);
        foreach (var (term, worth) in analyzed.Worths.All)
        {
            ref var changes = ref CollectionsMarshal.GetValueRefOrAddDefault(_changedTerms, term, out _);
            (changes ??= []).Add((id, documents > 0 ? worth : default));
        }

        foreach (var (word, written) in analyzed.Words)
        {
            var change = new WordChange(documents, written.InTitle ? documents : 0);
            ref var changed = ref CollectionsMarshal.GetValueRefOrAddDefault(_changedWords, word, out _);
            changed = (changed.Change + change, written.Text);
        }
    }
}
