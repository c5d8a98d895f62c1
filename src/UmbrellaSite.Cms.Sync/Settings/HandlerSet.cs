namespace UmbrellaSite.Cms.Sync.Settings;

/// <summary>Section <c>uSync:Sets:Default</c>.</summary>
public sealed class HandlerSet
{
    public const string Section = "uSync:Sets";

    public IList<string> DisabledHandlers { get; } = [];

    public HandlerSettings HandlerDefaults { get; set; } = new();

    public IDictionary<string, HandlerSettings> Handlers { get; } = new Dictionary<string, HandlerSettings>(StringComparer.OrdinalIgnoreCase);

    internal HandlerSettings For(string handler) => Handlers.TryGetValue(handler, out var settings) ? settings : HandlerDefaults;

    internal bool Enables(string handler) => For(handler).Enabled && !DisabledHandlers.Contains(handler, StringComparer.OrdinalIgnoreCase);
}
