using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

internal sealed class MediaTypeKind(IMediaTypeService types, IMediaTypeContainerService containers, TypeServices services)
    : TypeKind<IMediaType>(types, containers, services)
{
    public override string Name => "MediaTypes";

    public override string Handler => "MediaTypeHandler";

    protected override string ElementName => "MediaType";

    protected override IMediaType Create(int parentId) => new MediaType(Services.Strings, parentId);
}
