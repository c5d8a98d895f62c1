using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.ContentItems.Properties;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>Makes members of their rows.</summary>
internal sealed class MemberBuilder(ContentTypeStore types, PropertyReader properties)
{
    public IReadOnlyList<IMember> Build(IReadOnlyList<MemberRow> rows, string[]? propertyAliases)
    {
        var knownTypes = types.All;
        var values = properties.Load(rows.Select(row => row.Item.VersionId), propertyAliases);
        return rows.Select(row =>
        {
            var type = (IMemberType)knownTypes.Find(row.Item.ContentTypeId)!;
            var member = Build(row, type);
            member.Properties = propertyAliases is { Length: 0 }
                ? new PropertyCollection()
                : properties.Build(type, values, row.Item.VersionId, publishedVersionId: null);
            member.ResetDirtyProperties(false);
            member.EnableChangeTracking();
            return member;
        }).ToList();
    }

    private static Member Build(MemberRow row, IMemberType type)
    {
        var member = new Member(row.Item.Name, row.Email, row.Username, row.Password, type);
        member.Fill(row.Item);
        FillAccount(member, row);
        return member;
    }

    private static void FillAccount(Member member, MemberRow row)
    {
        member.PasswordConfiguration = row.PasswordConfiguration;
        member.SecurityStamp = row.SecurityStamp;
        member.EmailConfirmedDate = row.EmailConfirmedDate;
        member.FailedPasswordAttempts = row.FailedPasswordAttempts;
        member.IsLockedOut = row.IsLockedOut;
        member.IsApproved = row.IsApproved;
        member.LastLoginDate = row.LastLoginDate;
        member.LastLockoutDate = row.LastLockoutDate;
        member.LastPasswordChangeDate = row.LastPasswordChangeDate;
    }
}
