using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Querying;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>How members are kept, and what can be asked about them.</summary>
internal static class MemberTables
{
    private static readonly ColumnMap Names = new(ItemKind.CommonNames)
    {
        [nameof(IMember.Username)] = "m.\"LoginName\"",
        [nameof(IMember.Email)] = "m.\"Email\"",
        [nameof(IMember.RawPasswordValue)] = "m.\"Password\"",
        [nameof(IMember.SecurityStamp)] = "m.\"securityStampToken\"",
        [nameof(IMember.IsApproved)] = "m.\"isApproved\"",
        [nameof(IMember.IsLockedOut)] = "m.\"isLockedOut\"",
        [nameof(IMember.FailedPasswordAttempts)] = "m.\"failedPasswordAttempts\"",
        [nameof(IMember.LastLoginDate)] = "m.\"lastLoginDate\"",
        [nameof(IMember.LastLockoutDate)] = "m.\"lastLockoutDate\"",
        [nameof(IMember.LastPasswordChangeDate)] = "m.\"lastPasswordChangeDate\"",
        [nameof(IMember.ContentTypeAlias)] = """(SELECT "alias" FROM "cmsContentType" WHERE "nodeId" = c."contentTypeId")""",
    };

    private static readonly ColumnMap Orderings = new(ItemKind.CommonOrderings)
    {
        ["email"] = "m.\"Email\"",
        ["loginName"] = "m.\"LoginName\"",
        ["userName"] = "m.\"LoginName\"",
        ["failedPasswordAttempts"] = "m.\"failedPasswordAttempts\"",
        ["approved"] = "m.\"isApproved\"",
        ["lockedOut"] = "m.\"isLockedOut\"",
        ["lastLockoutDate"] = "m.\"lastLockoutDate\"",
        ["lastLoginDate"] = "m.\"lastLoginDate\"",
        ["lastPasswordChangeDate"] = "m.\"lastPasswordChangeDate\"",
    };

    public static readonly ItemKind Kept = new(
        Constants.ObjectTypes.Member,
        Columns: """
            , m."Email", m."LoginName", m."Password", m."passwordConfig", m."securityStampToken", m."emailConfirmedDate",
            m."failedPasswordAttempts", m."isLockedOut", m."isApproved", m."lastLoginDate", m."lastLockoutDate",
            m."lastPasswordChangeDate"
            """,
        Tables: """
            JOIN "cmsMember" m ON m."nodeId" = n."id"
            """,
        RowTables: string.Empty,
        Names,
        Orderings);

    /// <summary>Names that mean a value of some property; conditions on them hold for one and the same value.</summary>
    public static readonly ColumnMap PropertyNames = new()
    {
        [nameof(IMember.PropertyTypeAlias)] = "propertyType.\"Alias\"",
        [nameof(IMember.LongStringPropertyValue)] = "value.\"textValue\"",
        [nameof(IMember.ShortStringPropertyValue)] = "value.\"varcharValue\"",
        [nameof(IMember.IntegerPropertyValue)] = "value.\"intValue\"",
        [nameof(IMember.BoolPropertyValue)] = "value.\"intValue\"",
        [nameof(IMember.DateTimePropertyValue)] = "value.\"dateValue\"",
    };
}
