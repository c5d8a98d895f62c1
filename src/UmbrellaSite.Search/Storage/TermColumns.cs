namespace UmbrellaSite.Search.Storage;

/// <summary>
/// Columns of the table of terms. One for each field, with its words as written and in their order, so that phrases can be
/// asked for; and one with all terms of the document, each once, with what it is worth in its last letter.
/// </summary>
internal static class TermColumns
{
    /// <summary>Title, keywords, introduction, body, attachments.</summary>
    public const string Fields = "tkiba";

    /// <summary>The column of terms and their worth.</summary>
    public const string Worth = "w";

    /// <summary>The columns of words as written.</summary>
    public const string Written = "{t k i b a}";

    public static readonly string[] All = [.. Fields.Select(field => field.ToString()), Worth];
}
