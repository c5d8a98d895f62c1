using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Kinds;

namespace UmbrellaSite.Cms.Sync.Running;

/// <summary>
/// Remembers, in the database, which files the last import at start-up was about. A start on the same files has nothing to
/// import: it is fast, and what editors have changed since stays.
/// </summary>
internal sealed class ImportedFiles(IKeyValueService keyValues, SyncFolders folders, KindSelection selection, ILogger<ImportedFiles> logger)
{
    private const string Key = "UmbrellaSite.Sync.ImportedAtStartup";

    /// <summary>
    /// A fingerprint of what decides on an import: the kinds, their settings, and the contents of their files. Times are left
    /// out, because a checkout changes them and two changes may share a second; so is the place of the folders, because a
    /// restored site may lie elsewhere.
    /// </summary>
    /// <returns>Null when a file cannot be read. The import has to say so.</returns>
    public string? Fingerprint(IReadOnlyCollection<ISyncKind> kinds)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            foreach (var kind in kinds)
            {
                Add(hash, kind.Name);
                Add(hash, JsonSerializer.Serialize(selection.SettingsOf(kind)));
                AddFiles(hash, kind);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    public bool Match(string? fingerprint) => fingerprint is not null && string.Equals(keyValues.GetValue(Key), fingerprint, StringComparison.Ordinal);

    /// <summary>The files of a finished import. A database that cannot be written to has the next start compare them again.</summary>
    public void Remember(string? fingerprint)
    {
        try
        {
            keyValues.SetValue(Key, fingerprint ?? string.Empty);
        }
        catch (Exception refused) when (refused is DbException or DistributedLockingException or TimeoutException)
        {
            logger.LogWarning("uSync: the next start will import again, because it could not be noted what was imported: {Reason}", refused.Message);
        }
    }

    /// <summary>
    /// Belongs into the transaction of every change that an import makes: the database no longer holds what the files said,
    /// should the import fail later on or those files be put back.
    /// </summary>
    public void Forget()
    {
        if (!string.IsNullOrEmpty(keyValues.GetValue(Key)))
        {
            keyValues.SetValue(Key, string.Empty);
        }
    }

    private void AddFiles(IncrementalHash hash, ISyncKind kind)
    {
        foreach (var (index, folder) in folders.All.Index())
        {
            foreach (var path in SyncFolder.Paths(Path.Combine(folder, kind.Name), kind.Extension ?? folders.Extension))
            {
                Add(hash, string.Create(CultureInfo.InvariantCulture, $"{index}/{Path.GetRelativePath(folder, path)}"));
                using var content = File.OpenRead(path);
                hash.AppendData(SHA256.HashData(content));
            }
        }
    }

    // With its end marked, so that two texts in a row are never mistaken for two others.
    private static void Add(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + '\0'));
}
