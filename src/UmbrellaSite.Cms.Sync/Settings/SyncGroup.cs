namespace UmbrellaSite.Cms.Sync.Settings;

/// <summary>uSync's groups of kinds, and how the settings name them.</summary>
internal static class SyncGroup
{
    public const string Settings = "Settings";
    public const string Content = "Content";

    private static readonly string[] _nothing = ["", "none", "off", "false"];

    public static bool IsNothing(string groups) => _nothing.Contains(groups.Trim(), StringComparer.OrdinalIgnoreCase);

    public static bool Includes(string groups, string group) => !IsNothing(groups)
        && groups.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Any(named => named.Equals("All", StringComparison.OrdinalIgnoreCase) || named.Equals(group, StringComparison.OrdinalIgnoreCase));
}
