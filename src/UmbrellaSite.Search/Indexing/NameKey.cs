using System.Globalization;
using UmbrellaSite.Search.Analysis;

namespace UmbrellaSite.Search.Indexing;

/// <summary>A whole title or keyword as one term, so that who asks for exactly it finds it first. In two readings: as written, and by the stems.</summary>
internal static class NameKey
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int Separator = 0x1f;

    /// <summary>Of a text's terms; null for a text without words.</summary>
    public static (string Written, string Stems)? Of(List<Term> terms) =>
        Of(TokenRun.In(terms).Where(token => !token.IsJoined).Select(token => terms[token.From..token.To]));

    /// <summary>Of the terms of each word in their order.</summary>
    public static (string Written, string Stems)? Of(IEnumerable<IReadOnlyList<Term>> words)
    {
        var (written, stems, any) = (Seed, Seed + 1, false);
        foreach (var word in words)
        {
            any = true;
            written = Add(written, word[0].Text);
            stems = Add(stems, (word.Count > 1 && word[1].Kind == TermKind.Stem ? word[1] : word[0]).Text);
        }

        return any ? (Text(written), Text(stems)) : null;
    }

    private static string Text(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    private static ulong Add(ulong hash, string text)
    {
        foreach (var sign in text)
        {
            hash = (hash ^ sign) * Prime;
        }

        return (hash ^ Separator) * Prime;
    }
}
