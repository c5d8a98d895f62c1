using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.Cms.Persistence.Site.Auditing;

/// <summary>Audit types are stored by name; queries compare them as numbers.</summary>
internal static class AuditTypeColumn
{
    public static string AsNumber { get; } =
        $"CASE \"logHeader\" {string.Join(' ', Enum.GetValues<AuditType>().Select(type => $"WHEN '{type}' THEN {(int)type}"))} END";

    /// <summary>What packages and older versions of Umbraco wrote under names of their own counts as custom.</summary>
    public static AuditType Parse(string name) =>
        Enum.TryParse<AuditType>(name, ignoreCase: true, out var type) ? type : AuditType.Custom;
}
