using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Running;

namespace UmbrellaSite.Cms.Sync.Startup;

/// <summary>
/// Remembers, in the database, which files the last import at start-up was about. A start on the same files has nothing to
/// import: it is fast, and what editors have changed since stays.
/// </summary>
internal sealed class ImportedFiles(IKeyValueService keyValues, SyncFolders folders)
{
    private const string Key = "UmbrellaSite.Sync.ImportedAtStartup";

    /// <summary>A fingerprint of all files and of the groups that are imported.</summary>
    public string Fingerprint(string groups)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(groups));
        foreach (var folder in folders.All)
        {
            foreach (var path in SyncFolder.Paths(folder, folders.Extension))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, path)));
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    public bool Match(string fingerprint) => string.Equals(keyValues.GetValue(Key), fingerprint, StringComparison.Ordinal);

    public void Remember(string fingerprint) => keyValues.SetValue(Key, fingerprint);
}
