using UmbrellaSite.Cms.Persistence.ContentItems.Items;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>Parts that members share with other items.</summary>
internal sealed record MemberServices(ItemTags Tags, VersionDeletion Versions);
