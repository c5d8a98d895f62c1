using UmbrellaSite.Search.Ranking;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Answering;

/// <summary>Other spellings of a question, by the words that the index has.</summary>
internal sealed class Corrections(ReadSession session, CultureSnapshot culture, TermReader terms)
{
    // A word of so few pages may be mistyped there too, if another is so many times more frequent.
    private const int Rare = 2;
    private const int TimesMoreFrequent = 10;

    /// <summary>With the nearest known word in place of each that is found nowhere; null if there is none.</summary>
    public string? OfUnknown(QueryPlan plan) =>
        Replace(plan, unit => unit.Match.IsEmpty ? Nearest(unit.Words[0]) : null);

    /// <summary>With a much more frequent word in place of rare ones; null if there is none.</summary>
    public string? OfRare(QueryPlan plan) => Replace(plan, unit => MoreFrequent(unit.Words[0]));

    private string? Replace(QueryPlan plan, Func<QueryUnit, string?> replacement)
    {
        var text = plan.Query.Text;
        var replaced = false;
        foreach (var unit in plan.Units.OrderByDescending(unit => unit.Words[0].Start))
        {
            var word = unit.Words[0];
            if (unit.Words.Count == 1 && word.Pieces.Count == 1 && replacement(unit) is { } written)
            {
                text = string.Concat(text.AsSpan(0, word.Start), written, text.AsSpan(word.Start + word.Typed.Length));
                replaced = true;
            }
        }

        return replaced ? text : null;
    }

    private string? Nearest(QueryWord word)
    {
        var folded = word.Pieces[0][0].Text;
        if (IsRussian && Transliteration.ToCyrillic(folded) is { } cyrillic)
        {
            var meant = new QueryParser(culture.Analyzer).WordsOf(cyrillic);
            if (meant.Count == 1 && !new MatchBuilder(terms, culture.Words, culture.Documents.Count).Word(meant[0]).IsEmpty)
            {
                return cyrillic;
            }

            folded = culture.Analyzer.Fold(cyrillic);
        }

        return culture.Words.Spelling.Suggest(folded, 1) is [var best] ? Written(best.Word) : null;
    }

    private string? MoreFrequent(QueryWord word)
    {
        var folded = word.Pieces[0][0].Text;
        var documents = terms.Find(folded).Exact.Count;
        if (documents > Rare)
        {
            return null;
        }

        var best = culture.Words.Spelling.Suggest(folded, 1, evenIfKnown: true);
        return best is [{ Distance: 1 } near] && near.Frequency >= TimesMoreFrequent * Math.Max(1, documents) && !HasSameStem(word, near.Word) ? Written(near.Word) : null;
    }

    private bool IsRussian => culture.Name.StartsWith("ru", StringComparison.OrdinalIgnoreCase);

    // Another form of the same word is no other spelling.
    private bool HasSameStem(QueryWord word, string other)
    {
        var stems = word.Pieces[0].Where(term => term.Part == 0).Select(term => term.Text).ToHashSet(StringComparer.Ordinal);
        return new QueryParser(culture.Analyzer).WordsOf(other).SelectMany(meant => meant.Pieces).Any(piece => piece.Skip(1).Any(term => term.Part == 0 && stems.Contains(term.Text)));
    }

    private string Written(string folded)
    {
        using var row = session.Statement(culture.Tables.Written).Bind(1, folded);
        return row.Read() ? row.Text(0) : folded;
    }
}
