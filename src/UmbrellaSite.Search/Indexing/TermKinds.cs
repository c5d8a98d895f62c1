namespace UmbrellaSite.Search.Indexing;

/// <summary>What a term of the table is in its document.</summary>
internal static class TermKinds
{
    /// <summary>A word as written.</summary>
    public const char Exact = 'x';

    /// <summary>The stem of a word, and perhaps a part or of the family of others.</summary>
    public const char Stem = 's';

    /// <summary>A part or of the family of a word.</summary>
    public const char Wide = 'v';

    /// <summary>The whole title.</summary>
    public const char Title = 't';

    /// <summary>A whole keyword.</summary>
    public const char Keyword = 'k';
}
