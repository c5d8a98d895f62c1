namespace UmbrellaSite.Search.Storage;

/// <summary>
/// Columns of the table of terms: one for each field and kind of term, so that one look-up of a term tells where it stands
/// and as what. The first letter is the field, the second the kind; a field's words as written have no second letter and
/// keep their order, so that phrases can be asked for.
/// </summary>
internal static class TermColumns
{
    /// <summary>Title, keywords, introduction, body, attachments.</summary>
    public const string Fields = "tkiba";

    /// <summary>Stem, family, part, inner part.</summary>
    public const string Kinds = "sfpi";

    /// <summary>The kind of whole titles and keywords.</summary>
    public const char Name = 'n';

    /// <summary>The columns of words as written.</summary>
    public const string Written = "{t k i b a}";

    public static readonly string[] All =
    [
        .. Fields.Select(field => field.ToString()),
        .. Fields.SelectMany(field => Kinds.Select(kind => $"{field}{kind}")),
        "tn", "kn",
    ];

    public static int IndexOf(int field) => field;

    public static int IndexOf(int field, int kind) => Fields.Length + (field * Kinds.Length) + kind;

    public static int IndexOfName(int field) => Fields.Length + (Fields.Length * Kinds.Length) + field;
}
