using UmbrellaSite.Search.Analysis;

namespace UmbrellaSite.Search.Indexing;

/// <summary>The terms of one written word, from <paramref name="From"/> to before <paramref name="To"/>; the first is as it was written.</summary>
/// <param name="IsJoined">Made of several words by hyphens or the like, which follow one by one.</param>
internal readonly record struct TokenRun(int From, int To, bool IsJoined)
{
    public static IEnumerable<TokenRun> In(List<Term> terms)
    {
        for (var from = 0; from < terms.Count;)
        {
            var to = from + 1;
            while (to < terms.Count && !IsWritten(terms[to]))
            {
                to++;
            }

            yield return new TokenRun(from, to, to < terms.Count && terms[to].Position == terms[from].Position);
            from = to;
        }
    }

    public static bool IsWritten(Term term) => term.Kind is TermKind.Exact or TermKind.StopWord;
}
