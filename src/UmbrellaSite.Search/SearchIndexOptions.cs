namespace UmbrellaSite.Search;

/// <summary>Where the index lies and how much memory it may take.</summary>
public sealed class SearchIndexOptions
{
    /// <summary>A folder of its own. It can be removed at any time: the index is made again from the content.</summary>
    public string Folder { get; set; } = string.Empty;

    /// <summary>Bytes of memory for terms that were asked for lately, in every culture.</summary>
    public int RememberedTerms { get; set; } = 8 * 1024 * 1024;

    /// <summary>Answers and suggestions that are kept in memory until the index changes.</summary>
    public int RememberedAnswers { get; set; } = 300;
}
