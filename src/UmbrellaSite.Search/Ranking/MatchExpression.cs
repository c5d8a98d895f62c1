using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Ranking;

/// <summary>
/// The only place that writes FTS5's syntax. Terms come as <see cref="TermKey"/> makes them, of letters, digits and four
/// harmless signs, and stand in quotation marks: nothing that somebody typed can mean anything there.
/// </summary>
internal static class MatchExpression
{
    /// <summary>The words as written, beside each other in one field.</summary>
    public static string Phrase(IEnumerable<string> words) =>
        $"{TermColumns.Written} : \"{string.Join(' ', words.Select(word => TermKey.Written + TermKey.Of(word)))}\"";

    /// <summary>The word as written, in titles.</summary>
    public static string Title(string word) => $"{{t}} : \"{TermKey.Written}{TermKey.Of(word)}\"";
}
