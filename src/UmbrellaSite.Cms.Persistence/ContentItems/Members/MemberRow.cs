using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

internal sealed record MemberRow(
    ItemRow Item,
    string Email,
    string Username,
    string Password,
    string? PasswordConfiguration,
    string? SecurityStamp,
    DateTime? EmailConfirmedDate,
    int FailedPasswordAttempts,
    bool IsLockedOut,
    bool IsApproved,
    DateTime? LastLoginDate,
    DateTime? LastLockoutDate,
    DateTime? LastPasswordChangeDate) : IItemRow
{
    public int? PublishedVersionId => null;

    public static MemberRow Read(Row row)
    {
        const int first = ItemRow.Width;
        return new MemberRow(
            ItemRow.Read(row),
            row.String(first),
            row.String(first + 1),
            row.String(first + 2),
            row.StringOrNull(first + 3),
            row.StringOrNull(first + 4),
            row.UtcDateOrNull(first + 5),
            row.IntOrNull(first + 6) ?? 0,
            !row.IsNull(first + 7) && row.Bool(first + 7),
            row.Bool(first + 8),
            row.UtcDateOrNull(first + 9),
            row.UtcDateOrNull(first + 10),
            row.UtcDateOrNull(first + 11));
    }
}
