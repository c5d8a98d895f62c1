using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

/// <summary>Properties that Umbraco gives every member type. Their keys are made up anew by each site, so uSync writes fixed ones.</summary>
internal static class BuiltInMemberProperties
{
    private static readonly Dictionary<string, uint> _keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["umbracoMemberApproved"] = 0xe79dccfb,
        ["umbracoMemberComments"] = 0x2a280588,
        ["umbracoMemberFailedPasswordAttempts"] = 0x0f2ea539,
        ["umbracoMemberLastLockoutDate"] = 0x3a7bc3c6,
        ["umbracoMemberLastLogin"] = 0xb5e309ba,
        ["umbracoMemberLastPasswordChangeDate"] = 0xded56d3f,
        ["umbracoMemberLockedOut"] = 0xc36093d2,
        ["umbracoMemberPasswordRetrievalAnswer"] = 0x9700bd39,
        ["umbracoMemberPasswordRetrievalQuestion"] = 0xe2d9286a,
    };

    public static bool Has(string alias) => _keys.ContainsKey(alias);

    public static Guid KeyOf(string memberType, string alias) => memberType.Equals("Member", StringComparison.OrdinalIgnoreCase)
        ? new Guid(_keys[alias], 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        : StableKey.Of(memberType + alias);
}
