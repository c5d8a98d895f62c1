using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Storage;
using UmbrellaSite.Search.Words;

namespace UmbrellaSite.Search.Writing;

/// <summary>
/// Writes a whole index into a file of its own. Documents are read twice: once to learn which words there are, since
/// compounds are split at them, and once to make their terms.
/// </summary>
internal static class IndexBuilder
{
    /// <param name="path">Where; what is there already is overwritten.</param>
    public static void Build(string path, IEnumerable<SearchDocument> documents, CancellationToken cancellation)
    {
        using var staged = new StagedDocuments(path + "-staged");
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            staged.Add(document);
        }

        staged.Finish();
        using (var file = SqliteFile.Open(path, create: true))
        {
            IndexSchema.Create(file);
            // Nothing that was interrupted is ever used, so nothing has to survive it.
            file.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8000");
            file.Execute("BEGIN");
            foreach (var culture in staged.Cultures)
            {
                BuildCulture(file, culture, staged, cancellation);
            }

            IndexMeta.Complete(file);
            file.Execute("COMMIT");
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    private static void BuildCulture(SqliteFile file, string culture, StagedDocuments staged, CancellationToken cancellation)
    {
        var parts = Parts(culture, staged, cancellation);
        var id = IndexMeta.AddCulture(file, culture);
        var analysis = new DocumentAnalysis(TextAnalyzers.ForCulture(culture, new CompoundWords(parts)));
        var (writer, words, number) = (new IndexWriter(file, id), new WordCounts(), 1);
        foreach (var document in staged.Read(culture))
        {
            cancellation.ThrowIfCancellationRequested();
            var analyzed = analysis.Analyze(document);
            writer.Insert(number++, analyzed);
            words.Add(analyzed.Words);
        }

        words.Write(new WordWriter(file, id), parts);
        file.Execute(Snapshots.CultureTables.Sql(id, """INSERT INTO "f{0}" ("f{0}") VALUES ('optimize')"""));
    }

    private static HashSet<string> Parts(string culture, StagedDocuments staged, CancellationToken cancellation)
    {
        var analyzer = TextAnalyzers.ForCulture(culture);
        var documents = new Dictionary<string, int>(StringComparer.Ordinal);
        var terms = new List<Term>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in staged.Read(culture))
        {
            cancellation.ThrowIfCancellationRequested();
            terms.Clear();
            seen.Clear();
            analyzer.Analyze(string.Join('\n', [document.Title, .. document.Keywords, document.Introduction, document.Body]), terms);
            foreach (var term in terms.Where(term => term.Kind == TermKind.Exact && seen.Add(term.Text)))
            {
                documents[term.Text] = documents.GetValueOrDefault(term.Text) + 1;
            }
        }

        return [.. documents.Where(word => CompoundWords.Accepts(word.Key, word.Value)).Select(word => word.Key)];
    }
}
