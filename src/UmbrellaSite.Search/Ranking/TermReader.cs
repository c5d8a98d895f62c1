using System.Text;
using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Ranking;

/// <summary>Reads where terms occur, from the cache if it has them.</summary>
internal sealed class TermReader(ReadSession session, CultureSnapshot culture)
{
    // After the term: a mark, its kind, its worth.
    private const int Ending = 3;

    public TermPostings Find(string term)
    {
        var key = TermKey.Of(term);
        if (!culture.Terms.TryGet(key, out var postings))
        {
            postings = Read(key);
            culture.Terms.Add(key, postings);
        }

        return postings;
    }

    /// <summary>Documents that have the words beside each other in this order.</summary>
    public int[] Phrase(IReadOnlyList<string> words)
    {
        var expression = MatchExpression.Phrase(words);
        return culture.Terms.Ids(expression, () => ReadMatching(expression));
    }

    /// <summary>Documents that have the word in their title.</summary>
    public int[] Titles(string word)
    {
        var expression = MatchExpression.Title(word);
        return culture.Terms.Ids(expression, () => ReadMatching(expression));
    }

    /// <summary>Documents that have the word itself or, by its stem, another form of it; not those that have it as a part.</summary>
    public HashSet<int> Forms(string word, string? stem)
    {
        var documents = new HashSet<int>();
        Read(TermKey.Of(word), (id, kind, _) => AddIf(kind == TermKinds.Exact, documents, id));
        Read(TermKey.Of(stem ?? word), (id, kind, _) => AddIf(kind == TermKinds.Stem, documents, id));
        return documents;
    }

    private static void AddIf(bool wanted, HashSet<int> documents, int id)
    {
        if (wanted)
        {
            documents.Add(id);
        }
    }

    private TermPostings Read(string key)
    {
        var (exact, exactWorths, wide, wideWorths) = (new List<int>(), new List<byte>(), new List<int>(), new List<byte>());
        Read(key, (id, kind, worth) =>
        {
            var isExact = kind is TermKinds.Exact or TermKinds.Title;
            (isExact ? exact : wide).Add(id);
            (isExact ? exactWorths : wideWorths).Add(Worth.ScoreOf(worth));
        });
        var documents = culture.Documents.Capacity;
        return exact.Count + wide.Count == 0 ? TermPostings.None : new TermPostings(Postings.Of(exact, exactWorths, documents), Postings.Of(wide, wideWorths, documents));
    }

    private void Read(string key, Action<int, char, char> add)
    {
        var length = Encoding.UTF8.GetByteCount(key) + Ending;
        using var row = session.Statement(culture.Tables.Occurrences).Bind(1, key + TermKey.Mark).Bind(2, key + TermKey.AfterMark);
        while (row.Read())
        {
            var term = row.Bytes(1);
            if (term.Length == length)
            {
                add(Known(row.Long(0)), (char)term[^2], (char)term[^1]);
            }
        }
    }

    private int Known(long id) => (ulong)id < (ulong)culture.Documents.Capacity ? (int)id : throw new InvalidDataException("The search index has a term of a document that there is not.");

    private int[] ReadMatching(string expression)
    {
        var ids = new List<int>();
        using var row = session.Statement(culture.Tables.Matching).Bind(1, expression);
        while (row.Read())
        {
            ids.Add(Known(row.Long(0)));
        }

        return [.. ids];
    }
}
