using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Sync.Startup;

/// <summary>Remembers in the database that the first import is done, in the place where uSync's own first-boot migration looks.</summary>
internal sealed class FirstBoot(IKeyValueService keyValues)
{
    private const string Key = "Umbraco.Core.Upgrader.State+uSync_FirstBoot";
    private const string Done = "LogViewer-Migration";

    public bool IsDue => string.IsNullOrEmpty(keyValues.GetValue(Key));

    public void MarkDone() => keyValues.SetValue(Key, Done);
}
