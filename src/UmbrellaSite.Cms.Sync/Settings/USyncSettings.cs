namespace UmbrellaSite.Cms.Sync.Settings;

/// <summary>uSync's own settings, section <c>uSync:Settings</c>. A group is "Settings", "Content", "All" or "None", several separated by commas.</summary>
public sealed class USyncSettings
{
    public const string Section = "uSync:Settings";

    /// <summary>Where exports go; relative to the content root.</summary>
    public string RootFolder { get; set; } = "uSync/v17/";

    /// <summary>Where imports read from, the last one winning. Empty: <c>uSync/Root/</c>, then <see cref="RootFolder"/>.</summary>
    public IList<string> Folders { get; } = [];

    /// <summary>The group that is imported when the site starts and its files, or the settings of its kinds, have changed since the last import.</summary>
    public string ImportAtStartup { get; set; } = "None";

    /// <summary>The group that is exported whenever the site starts.</summary>
    public string ExportAtStartup { get; set; } = "None";

    /// <summary>The group whose files are written after each change in the back office.</summary>
    public string ExportOnSave { get; set; } = "All";

    /// <summary>Import once into a new database.</summary>
    public bool ImportOnFirstBoot { get; set; }

    /// <summary>The group of that first import.</summary>
    public string FirstBootGroup { get; set; } = "All";

    public string DefaultExtension { get; set; } = "config";

    /// <summary>The entry of <c>uSync:Sets</c> that says which kinds take part and how.</summary>
    public string DefaultSet { get; set; } = "Default";

    /// <summary>A file of this name in <see cref="RootFolder"/> keeps the import at start-up from running.</summary>
    public string StopFile { get; set; } = "usync.stop";

    /// <summary>A file of this name lets the import at start-up run once: afterwards it is replaced by the stop file.</summary>
    public string OnceFile { get; set; } = "usync.once";
}
