using UmbrellaSite.Cms.Persistence.ContentItems.Items;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>The parts that documents and blueprints are read and written with.</summary>
internal sealed record DocumentServices(
    DocumentBuilder Builder,
    DocumentWriter Writer,
    DocumentSchedule Schedule,
    DocumentPermissions Permissions,
    VersionDeletion VersionDeletion,
    ItemTags Tags);
