using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using UmbrellaSite.Cms.Persistence.Database;
using UmbrellaSite.Cms.Persistence.Schema;

namespace UmbrellaSite.Cms.Runtime;

/// <summary>
/// Installs the database with the first user that <c>Umbraco:CMS:Unattended</c> names. The user has no password, so nobody
/// can sign in before one is set.
/// </summary>
public sealed class SiteInstaller(DatabaseInstaller installer, IOptions<UnattendedSettings> settings)
{
    private const string DefaultName = "Administrator";
    private const string DefaultEmail = "admin@example.org";

    /// <exception cref="DatabaseUnusableException">The database cannot be created there; the message says why.</exception>
    public void Install() => installer.Install(new FirstUser(
        settings.Value.UnattendedUserName ?? DefaultName,
        settings.Value.UnattendedUserEmail ?? DefaultEmail));
}
