using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UmbrellaSite.Cms.Sync.Kinds;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Running;

/// <summary>Which kinds take part in a run, in the order of their import, with their settings.</summary>
internal sealed class KindSelection(IOptionsMonitor<USyncSettings> options, IOptionsMonitor<HandlerSet> sets)
{
    /// <param name="names">Names of kinds; none means all.</param>
    public IReadOnlyList<ISyncKind> Of(IServiceProvider services, IReadOnlyCollection<string> names, string action)
    {
        var kinds = services.GetServices<ISyncKind>().ToList();
        var unknown = names.Except(kinds.Select(kind => kind.Name), StringComparer.OrdinalIgnoreCase).ToList();
        if (unknown.Count > 0)
        {
            throw new UnknownKindException($"There is no kind '{unknown[0]}'. Known are {string.Join(", ", kinds.Select(kind => kind.Name))}.");
        }

        return [.. kinds.Where(kind => names.Count == 0 || names.Contains(kind.Name, StringComparer.OrdinalIgnoreCase)).Where(kind => Allows(kind, action))];
    }

    /// <summary>The names of the kinds that a setting such as "All" or "Settings" means.</summary>
    public IReadOnlyCollection<string> InGroups(IServiceProvider services, string groups) =>
        [.. services.GetServices<ISyncKind>().Where(kind => SyncGroup.Includes(groups, GroupOf(kind))).Select(kind => kind.Name)];

    public HandlerSettings SettingsOf(ISyncKind kind) => Set.For(kind.Handler);

    public bool ExportsNothingOnSave => SyncGroup.IsNothing(options.CurrentValue.ExportOnSave);

    public bool ExportsOnSave(ISyncKind kind) =>
        SyncGroup.Includes(options.CurrentValue.ExportOnSave, GroupOf(kind)) && Allows(kind, "Save");

    private HandlerSet Set => sets.Get(options.CurrentValue.DefaultSet);

    private bool Allows(ISyncKind kind, string action) => Set.Enables(kind.Handler) && SettingsOf(kind).Allows(action);

    private string GroupOf(ISyncKind kind) => SettingsOf(kind).Group is { Length: > 0 } group ? group : kind.Group;
}
