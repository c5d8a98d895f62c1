using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Semver;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.Schema;

namespace UmbrellaSite.Cms.Runtime;

/// <summary>How far the start has come: whether there is a database, and whether the site runs on it.</summary>
internal sealed class RuntimeState(IUmbracoVersion version, DatabaseInstaller installer) : IRuntimeState
{
    public Version Version => version.Version;

    public string VersionComment => version.Comment;

    public SemVersion SemanticVersion => version.SemanticVersion;

    public RuntimeLevel Level { get; private set; } = RuntimeLevel.Boot;

    public RuntimeLevelReason Reason { get; private set; } = RuntimeLevelReason.Unknown;

    public string? CurrentMigrationState { get; private set; }

    public string? FinalMigrationState => CurrentMigrationState;

    public BootFailedException? BootFailedException { get; private set; }

    public IReadOnlyDictionary<string, object> StartupState { get; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public void DetermineRuntimeLevel()
    {
        var state = installer.Inspect();
        (Level, Reason) = state switch
        {
            DatabaseState.Installed => (RuntimeLevel.Run, RuntimeLevelReason.Run),
            DatabaseState.Empty => (RuntimeLevel.Install, RuntimeLevelReason.InstallEmptyDatabase),
            DatabaseState.Missing => (RuntimeLevel.Install, RuntimeLevelReason.InstallNoDatabase),
            _ => throw new BootFailedException(
                "The database was made by another version of Umbraco. This site works with the schema of Umbraco 17; "
                + "upgrade the database with Umbraco 17 first, or name another database in 'umbracoDbDSN'."),
        };
    }

    public void Configure(RuntimeLevel level, RuntimeLevelReason reason, Exception? bootFailedException = null)
    {
        Level = level;
        Reason = reason;
        BootFailedException = bootFailedException switch
        {
            null => null,
            BootFailedException failure => failure,
            _ => new BootFailedException(bootFailedException.Message, bootFailedException),
        };
    }
}
