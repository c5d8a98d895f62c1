using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.ContentItems.Properties;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>Writes a member: the item with its values, and the account.</summary>
internal sealed class MemberWriter(NodeWriter nodes, ItemVersions versions, MemberAccounts accounts, PropertyStore properties)
{
    private static readonly Guid ObjectType = Constants.ObjectTypes.Member;

    public void Insert(IMember member)
    {
        member.AddingEntity();
        EnsureSecurityStamp(member);
        member.SanitizeEntityPropertiesForXmlStorage();
        nodes.Insert(member, ObjectType);
        versions.Insert(member);
        accounts.Insert(member);
        properties.Insert(member, publishedVersionId: 0);
    }

    public void Update(IMember member)
    {
        member.UpdatingEntity();
        EnsureSecurityStamp(member);
        member.SanitizeEntityPropertiesForXmlStorage();
        if (member.IsPropertyDirty(nameof(member.ParentId)))
        {
            nodes.PlaceUnderParent(member, ObjectType);
        }

        nodes.Update(member);
        versions.Update(member);
        accounts.Update(member);
        properties.Replace(member, member.VersionId, publishedVersionId: 0);
    }

    private static void EnsureSecurityStamp(IMember member)
    {
        if (string.IsNullOrWhiteSpace(member.SecurityStamp))
        {
            member.SecurityStamp = Guid.NewGuid().ToString();
        }
    }
}
