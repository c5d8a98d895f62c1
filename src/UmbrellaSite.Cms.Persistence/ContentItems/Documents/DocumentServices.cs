using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Security.UserGroups;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>The parts that documents and blueprints are read and written with.</summary>
internal sealed record DocumentServices(
    DocumentBuilder Builder,
    DocumentWriter Writer,
    DocumentSchedule Schedule,
    GranularPermissions Permissions,
    VersionDeletion VersionDeletion,
    ItemTags Tags);
