namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>Documents or media items to read again: single ones, and all those of a type.</summary>
internal sealed class ItemChanges
{
    public HashSet<Guid> Keys { get; } = [];

    public HashSet<int> ContentTypes { get; } = [];

    public bool IsEmpty => Keys.Count == 0 && ContentTypes.Count == 0;
}
