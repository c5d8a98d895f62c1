using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>
/// Patterns for new documents. They are read past the cache, which belongs to documents: an id must not be found there as
/// a document because it was read as a blueprint.
/// </summary>
internal sealed class DocumentBlueprintRepository(ContentItemServices services, DocumentServices parts, EntityCache<IContent> cache)
    : DocumentRepositoryBase(services, parts, cache, Constants.ObjectTypes.DocumentBlueprint), IDocumentBlueprintRepository
{
    protected override bool UniqueNames => false;

    public override IContent? Get(int id) => First($"n.\"id\" = {id}");

    public override IContent? Get(Guid key) => First($"n.\"uniqueId\" = {key}");
}
