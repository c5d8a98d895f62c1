using UmbrellaSite.Search.Answering;
using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Ranking;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Suggesting;

/// <summary>What somebody who is still typing may want to ask: words first, then titles. Every word of a title may be the one that is begun.</summary>
internal sealed class Suggester(ReadSession session, CultureSnapshot culture, int today)
{
    private const int Shortest = 2;
    private const int MostTyped = 8;
    private const int Completed = 24;
    private const int CompletedBefore = 8;
    private const int MostWords = 3;

    private readonly TermReader _terms = new(session, culture);

    public IReadOnlyList<SearchSuggestion> Suggest(string typed, int most)
    {
        session.Board.Begin(culture.Documents.Capacity);
        var words = new QueryParser(culture.Analyzer).WordsOf(typed.Length <= SearchQuestion.LongestText ? typed : typed[..SearchQuestion.LongestText]);
        if (words.Count == 0 || most <= 0)
        {
            return [];
        }

        var folded = words.SkipLast(1).Where(word => !word.IsStopWord).Append(words[^1]).SelectMany(word => word.Pieces).Select(piece => piece[0].Text).TakeLast(MostTyped).ToList();
        if (folded.Count == 1 && folded[0].Length < Shortest)
        {
            return [];
        }

        var completions = Completions.Of(culture.Words.Current, folded[^1], Completed);
        var titles = Titles(folded, completions, most * 2);
        var before = typed[..words[^1].Start].TrimStart();
        return Mix(SuggestedWords(words, before, completions), titles, most);
    }

    // A word that is a title as well leads to that page.
    private static List<SearchSuggestion> Mix(List<SearchSuggestion> words, List<SearchSuggestion> titles, int most)
    {
        var mixed = new List<SearchSuggestion>(most);
        foreach (var word in words.Take(Math.Max(1, Math.Min(MostWords, most / 2))))
        {
            var page = titles.Find(title => string.Equals(title.Text, word.Text, StringComparison.OrdinalIgnoreCase));
            mixed.Add(page ?? word);
        }

        mixed.AddRange(titles.Where(title => !mixed.Exists(known => string.Equals(known.Text, title.Text, StringComparison.OrdinalIgnoreCase))));
        return mixed.Count <= most ? mixed : mixed[..most];
    }

    private List<SearchSuggestion> SuggestedWords(List<QueryWord> typed, string before, int[] completions)
    {
        var (suggested, stems) = (new List<SearchSuggestion>(), new HashSet<string>(StringComparer.Ordinal));
        var matches = new MatchBuilder(_terms, culture.Words, culture.Documents.Count);
        var previous = typed.Take(typed.Count - 1).Where(word => !word.IsStopWord).ToList();
        foreach (var index in completions.OrderByDescending(culture.Words.Current.Documents))
        {
            var word = new QueryParser(culture.Analyzer).WordsOf(culture.Words.Current[index].ToString());
            if (word.Count == 1 && stems.Add(word[0].Pieces[0][^1].Text) && (previous.Count == 0 || IsFound(matches, [.. previous, word[0]])))
            {
                suggested.Add(new SearchSuggestion(before + Written(word[0].Typed), null));
                if (suggested.Count == MostWords)
                {
                    break;
                }
            }
        }

        return suggested;
    }

    private bool IsFound(MatchBuilder matches, List<QueryWord> words)
    {
        var match = matches.Words(words);
        if (match.IsEmpty)
        {
            return false;
        }

        var scores = session.Board.Rent();
        match.AddTo(scores, 1, session.Board);
        var found = scores.AsSpan().ContainsAnyExcept(0f);
        session.Board.Return(scores);
        return found;
    }

    private List<SearchSuggestion> Titles(List<string> folded, int[] completions, int most)
    {
        var having = session.Board.RentBits();
        for (var at = 0; at < folded.Count; at++)
        {
            Mark(having, at == folded.Count - 1 ? completions : Completions.Of(culture.Words.Current, folded[at], CompletedBefore), 1u << at);
        }

        var first = FirstWords(folded.Count == 1 ? completions : Completions.Of(culture.Words.Current, folded[0], CompletedBefore));
        var (all, found) = ((1u << folded.Count) - 1, session.Found);
        found.Clear();
        for (var id = 0; id < culture.Documents.Capacity; id++)
        {
            if (having[id] == all && culture.Documents.Suggested[id])
            {
                found.Add(id, Worth(id, first));
            }
        }

        session.Board.Return(having);
        return [.. found.Page(0, most).Select(Read).DistinctBy(title => title.Text, StringComparer.OrdinalIgnoreCase)];
    }

    private void Mark(uint[] having, int[] words, uint bit)
    {
        foreach (var index in words.Where(index => culture.Words.Current.Titles(index) > 0))
        {
            foreach (var id in _terms.Titles(culture.Words.Current[index].ToString()))
            {
                having[id] |= bit;
            }
        }
    }

    private HashSet<uint> FirstWords(int[] words) => [.. words.Select(index => TermHash.Exact(culture.Words.Current[index]))];

    // Short titles that begin like this, of pages that count and are near in time.
    private float Worth(int id, HashSet<uint> first)
    {
        var documents = culture.Documents;
        return documents.Importance[id] * Recency.Factor(documents.Days[id], today) * (first.Contains(documents.FirstWords[id]) ? 2f : 1f) / (1f + (0.05f * documents.TitleLengths[id]));
    }

    private SearchSuggestion Read(int id)
    {
        using var row = session.Statement(culture.Tables.Title).Bind(1, id);
        return row.Read() ? new SearchSuggestion(row.Text(1), row.Guid(0)) : throw new InvalidDataException("The search index lacks a page that it has found.");
    }

    private string Written(string folded)
    {
        using var row = session.Statement(culture.Tables.Written).Bind(1, folded);
        return row.Read() ? row.Text(0) : folded;
    }
}
