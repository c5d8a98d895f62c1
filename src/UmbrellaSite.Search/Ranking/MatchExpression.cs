using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Ranking;

/// <summary>
/// The only place that writes FTS5's syntax. Terms come as <see cref="TermKey"/> makes them, of letters, digits and four
/// harmless signs, and stand in quotation marks: nothing that somebody typed can mean anything there.
/// </summary>
internal static class MatchExpression
{
    /// <summary>Begins no term.</summary>
    public const char Mark = '"';

    private const string Stems = "{ts ks is bs as}";

    /// <summary>The words as written, beside each other in one field.</summary>
    public static string Phrase(IEnumerable<string> written) =>
        $"{TermColumns.Written} : \"{string.Join(' ', written.Select(TermKey.Of))}\"";

    /// <summary>The word in any of its inflected forms, but not as a part of others.</summary>
    public static string Stem(string written, string stem) =>
        $"({TermColumns.Written} : \"{TermKey.Of(written)}\") OR ({Stems} : \"{TermKey.Of(stem)}\")";
}
