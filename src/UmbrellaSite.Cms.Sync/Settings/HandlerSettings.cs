namespace UmbrellaSite.Cms.Sync.Settings;

/// <summary>How one kind takes part: <c>uSync:Sets:Default:Handlers:ContentHandler</c> and the like.</summary>
public sealed class HandlerSettings
{
    public bool Enabled { get; set; } = true;

    /// <summary>"Import", "Export", "Report", "Save" or "All"; none means all.</summary>
    public IList<string> Actions { get; } = [];

    /// <summary>Name the files after the items' keys.</summary>
    public bool GuidNames { get; set; }

    /// <summary>Moves the kind into another group.</summary>
    public string Group { get; set; } = string.Empty;

    /// <summary>Switches of single kinds by their uSync names, such as <c>NoRemove</c> or <c>ImportTrashed</c>.</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    internal bool Allows(string action) =>
        Actions.Count == 0 || Actions.Any(allowed => allowed.Equals(action, StringComparison.OrdinalIgnoreCase) || allowed.Equals("All", StringComparison.OrdinalIgnoreCase));

    internal bool Flag(string name) => Settings.TryGetValue(name, out var value) && bool.TryParse(value, out var flag) && flag;

    internal string Text(string name, string fallback) => Settings.TryGetValue(name, out var value) ? value : fallback;
}
