using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>The documents of the content tree.</summary>
internal sealed class DocumentRepository(ContentItemServices services, DocumentServices parts, EntityCache<IContent> cache)
    : DocumentRepositoryBase(services, parts, cache, Constants.ObjectTypes.Document);
