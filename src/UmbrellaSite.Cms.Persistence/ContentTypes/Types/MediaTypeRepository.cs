using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types.Writing;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types;

internal sealed class MediaTypeRepository(
    IScopeAccessor scopes,
    ContentTypeStore store,
    ContentTypeWriter writer,
    TimeProvider clock)
    : ContentTypeRepositoryBase<IMediaType>(scopes, store, writer, clock), IMediaTypeRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.MediaType;
}
