using Umbraco.Cms.Core.Hosting;
using UmbrellaSite.Cms.MediaFiles;
using UmbrellaSite.Cms.Persistence.Database;

namespace UmbrellaSite.Cms.Backups;

/// <summary>
/// Copies what cannot be had again from the sources: the database and the media files. The site may go on running. The
/// database comes first, so that a file that is uploaded meanwhile is one too many, and never one that is missing.
/// </summary>
public sealed class SiteBackup
{
    public const string DatabaseFile = "Umbraco.sqlite.db";
    public const string MediaFolder = "media";

    private const string Unfinished = ".unfinished";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly DatabaseCopy _database;
    private readonly MediaRoot _media;
    private readonly IHostingEnvironment _environment;

    internal SiteBackup(DatabaseCopy database, MediaRoot media, IHostingEnvironment environment)
    {
        _database = database;
        _media = media;
        _environment = environment;
    }

    /// <param name="folder">Must not exist. It gets its name when everything is in it, so a folder of that name is a whole backup.</param>
    /// <exception cref="BackupRefusedException">The folder exists, is open to visitors, or cannot be written.</exception>
    /// <exception cref="DatabaseUnusableException">There is no database, or it is damaged.</exception>
    public BackupReport WriteTo(string folder)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Refuse(target);
        var work = target + Unfinished;
        try
        {
            Create(work);
            var database = Path.Combine(work, DatabaseFile);
            _database.WriteTo(database);
            var files = CopyMedia(Path.Combine(work, MediaFolder));
            var report = new BackupReport(target, new FileInfo(database).Length, files);
            Directory.Move(work, target);
            return report;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BackupRefusedException($"The backup in '{work}' could not be finished: {exception.Message} Remove that folder, see to room and permissions, and try again.", exception);
        }
    }

    private void Refuse(string target)
    {
        foreach (var taken in new[] { target, target + Unfinished }.Where(path => Directory.Exists(path) || File.Exists(path)))
        {
            throw new BackupRefusedException($"'{taken}' exists already. Name a folder that does not, or remove it.");
        }

        foreach (var open in new[] { _environment.MapPathWebRoot("~/"), _media.Folder }.Where(open => IsBelow(target, open)))
        {
            throw new BackupRefusedException($"Everybody can download what lies in '{open}'. Choose a folder outside of it.");
        }
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // The database holds addresses and password hashes, so nobody else may look into the folder.
    private static void Create(string folder)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, OwnerOnly);
        }
    }

    private int CopyMedia(string target)
    {
        Directory.CreateDirectory(target);
        var copied = 0;
        foreach (var path in Directory.Exists(_media.Folder) ? Directory.EnumerateFiles(_media.Folder, "*", SearchOption.AllDirectories) : [])
        {
            var copy = Path.Combine(target, Path.GetRelativePath(_media.Folder, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            try
            {
                File.Copy(path, copy);
                copied++;
            }
            catch (FileNotFoundException)
            {
                // Deleted since the folder was listed.
            }
        }

        return copied;
    }
}
