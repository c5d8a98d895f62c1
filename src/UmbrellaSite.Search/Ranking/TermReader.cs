using System.Globalization;
using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Ranking;

/// <summary>Reads where terms occur, from the cache if it has them.</summary>
internal sealed class TermReader(ReadSession session, CultureSnapshot culture)
{
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

    /// <summary>Documents that an expression of the table of terms finds.</summary>
    /// <param name="expression">Made by <see cref="MatchExpression"/>, and by nobody else.</param>
    public int[] Matching(string expression)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{MatchExpression.Mark}{expression}");
        if (!culture.Terms.TryGet(key, out var postings))
        {
            postings = new TermPostings(Postings.None, Postings.None, ReadMatching(expression));
            culture.Terms.Add(key, postings);
        }

        return postings.Titles;
    }

    private TermPostings Read(string key)
    {
        var builder = new PostingsBuilder(culture.Documents);
        using var statement = session.Statement(culture.Tables.Occurrences).Bind(1, key);
        while (statement.Read())
        {
            builder.Add(Known(statement.Long(0)), statement.Bytes(1));
        }

        return builder.Build();
    }

    private int Known(long id) => (ulong)id < (ulong)culture.Documents.Capacity ? (int)id : throw new InvalidDataException("The search index has a term of a document that there is not.");

    private int[] ReadMatching(string expression)
    {
        var ids = new List<int>();
        using var statement = session.Statement(culture.Tables.Matching).Bind(1, expression);
        while (statement.Read())
        {
            ids.Add(Known(statement.Long(0)));
        }

        return [.. ids];
    }
}
