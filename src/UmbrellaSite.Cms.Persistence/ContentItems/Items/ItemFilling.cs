using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>What media and members are told of their row alike. Tracking stays off until the caller is done.</summary>
internal static class ItemFilling
{
    public static void Fill(this ContentBase content, ItemRow item)
    {
        content.DisableChangeTracking();
        content.Id = item.Id;
        content.Key = item.Key;
        content.VersionId = item.VersionId;
        content.Path = item.Path;
        content.Level = item.Level;
        content.ParentId = item.ParentId;
        content.SortOrder = item.SortOrder;
        content.Trashed = item.Trashed;
        content.CreatorId = item.CreatorId ?? Constants.Security.UnknownUserId;
        content.WriterId = item.WriterId ?? Constants.Security.UnknownUserId;
        content.CreateDate = item.CreateDate;
        content.UpdateDate = item.VersionDate;
    }
}
