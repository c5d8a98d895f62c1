namespace UmbrellaSite.Search;

/// <summary>Where the index lies and how much memory it may take.</summary>
public sealed class SearchIndexOptions
{
    /// <summary>A folder of its own. It can be removed at any time: the index is made again from the content.</summary>
    public string Folder { get; set; } = string.Empty;

    /// <summary>Places of terms that are kept in memory, five bytes each, in every culture.</summary>
    public int RememberedPlaces { get; set; } = 1_500_000;

    /// <summary>Answers and suggestions that are kept in memory until the index changes.</summary>
    public int RememberedAnswers { get; set; } = 300;
}
