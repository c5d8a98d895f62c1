using UmbrellaSite.Search.Analysis;

namespace UmbrellaSite.Search.Indexing;

/// <summary>The terms of one written word, from <paramref name="From"/> to before <paramref name="To"/>; the first is as it was written.</summary>
/// <param name="IsJoined">Made of several words by hyphens or the like, which follow one by one.</param>
internal readonly record struct TokenRun(int From, int To, bool IsJoined)
{
    public static List<TokenRun> In(List<Term> terms)
    {
        var runs = new List<TokenRun>();
        Add(terms, runs);
        return runs;
    }

    /// <summary>Adds the runs of the terms to others.</summary>
    public static void Add(List<Term> terms, List<TokenRun> runs)
    {
        for (var from = 0; from < terms.Count;)
        {
            var to = from + 1;
            while (to < terms.Count && !IsWritten(terms[to]))
            {
                to++;
            }

            runs.Add(new TokenRun(from, to, to < terms.Count && terms[to].Position == terms[from].Position));
            from = to;
        }
    }

    public static bool IsWritten(Term term) => term.Kind is TermKind.Exact or TermKind.StopWord;
}
