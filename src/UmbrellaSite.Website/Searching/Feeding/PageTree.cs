using Umbraco.Cms.Core.Services.Navigation;

namespace UmbrellaSite.Website.Searching.Feeding;

internal sealed class PageTree(IDocumentNavigationQueryService navigation)
{
    /// <summary>Every page outside the recycle bin, published or not.</summary>
    public IEnumerable<Guid> All => navigation.TryGetRootKeys(out var roots) ? roots.SelectMany(root => Below(root).Prepend(root)) : [];

    public IEnumerable<Guid> Below(Guid page) => navigation.TryGetDescendantsKeys(page, out var keys) ? keys : [];
}
