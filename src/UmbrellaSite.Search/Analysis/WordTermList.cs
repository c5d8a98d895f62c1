namespace UmbrellaSite.Search.Analysis;

/// <summary>Collects a word's terms; a text is kept once, as the nearest kind that it was added as. Exact forms are kept beside all others.</summary>
internal sealed class WordTermList
{
    private readonly List<WordTerm> _terms = new(4);

    public void Add(string text, TermKind kind, int part = 0)
    {
        foreach (var term in _terms)
        {
            if (term.Kind != TermKind.Exact && string.Equals(term.Text, text, StringComparison.Ordinal))
            {
                return;
            }
        }

        _terms.Add(new WordTerm(text, kind, part));
    }

    public WordTerm[] ToArray() => [.. _terms];
}
