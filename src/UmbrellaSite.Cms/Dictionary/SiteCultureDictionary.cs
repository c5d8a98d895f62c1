using System.Globalization;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Scoping;

namespace UmbrellaSite.Cms.Dictionary;

/// <summary>
/// Umbraco's culture dictionary without its cost: Core looks each text up through a scope and a deep clone of the item,
/// and a page has dozens of texts. Inside a scope, which may have changed texts that nobody else may see yet, Core's answers.
/// </summary>
internal sealed class SiteCultureDictionary(
    CultureInfo? culture,
    TextSnapshots snapshots,
    ICoreScopeProvider scopes,
    Func<ICultureDictionary> core)
    : ICultureDictionary
{
    public CultureInfo Culture => culture ?? CultureInfo.CurrentUICulture;

    private bool IsInScope => scopes.Context is not null;

    public string? this[string key] =>
        IsInScope ? core()[key]
        : snapshots.Current.In(Culture)?.ByKey.GetValueOrDefault(key) ?? string.Empty;

    public IDictionary<string, string> GetChildren(string key) =>
        IsInScope ? core().GetChildren(key)
        : snapshots.Current.In(Culture)?.ByParent.GetValueOrDefault(key) is { } children ? new Dictionary<string, string>(children)
        : [];
}
