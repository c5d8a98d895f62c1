using UmbrellaSite.Website.Entries;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>What was read of each page, in the order of the tree; null of pages that no list knows.</summary>
internal sealed record CatalogueContent(IReadOnlyDictionary<Guid, Entry?> ByPage)
{
    public static CatalogueContent Empty { get; } = new(new Dictionary<Guid, Entry?>());

    public IReadOnlyCollection<Entry> Entries => [.. ByPage.Values.OfType<Entry>()];
}
