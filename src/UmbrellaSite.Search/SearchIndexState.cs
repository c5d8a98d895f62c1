namespace UmbrellaSite.Search;

public enum SearchIndexState
{
    /// <summary>There is no usable index yet; it is being made, or waits for it.</summary>
    Preparing,

    Ready,
}
