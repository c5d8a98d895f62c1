using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

/// <summary>Properties that Umbraco gives every member type. Their keys are made up anew by each site, so uSync writes fixed ones.</summary>
internal static class BuiltInMemberProperties
{
    private static readonly HashSet<string> _aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        "umbracoMemberApproved",
        "umbracoMemberComments",
        "umbracoMemberFailedPasswordAttempts",
        "umbracoMemberLastLockoutDate",
        "umbracoMemberLastLogin",
        "umbracoMemberLastPasswordChangeDate",
        "umbracoMemberLockedOut",
        "umbracoMemberPasswordRetrievalAnswer",
        "umbracoMemberPasswordRetrievalQuestion",
    };

    public static bool Has(string alias) => _aliases.Contains(alias);

    public static Guid KeyOf(string memberType, string alias) =>
        StableKey.Of(memberType.Equals("Member", StringComparison.OrdinalIgnoreCase) ? alias : memberType + alias);
}
