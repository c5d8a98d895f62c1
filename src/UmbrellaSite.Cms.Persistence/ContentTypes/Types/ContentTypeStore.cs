using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types;

/// <summary>
/// All document, media and member types as one cached set. They refer to each other, so they are loaded and dropped
/// together; Core's cache refreshers for types, data types and templates drop them.
/// </summary>
internal sealed class ContentTypeStore(EntityCache<IContentTypeComposition> cache, ContentTypeLoader loader)
    : IContentTypeCommonRepository
{
    /// <summary>The cached types themselves, for code that only looks. What leaves a repository is a clone.</summary>
    public EntitySet<IContentTypeComposition> All => cache.All(loader.Load);

    public IEnumerable<IContentTypeComposition> GetAllTypes() => All.Items;

    public void Changed() => cache.Changed();

    public void ClearCache() => cache.Clear();
}
