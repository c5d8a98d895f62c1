using System.Globalization;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace UmbrellaSite.Cms.Persistence.Site.Files;

/// <summary>
/// Uploads that wait for the form they belong to: a directory for each, and beside it a file that says until when. The
/// latter is written first, so a directory without one is the rest of something and may go.
/// </summary>
internal sealed class TemporaryFileRepository(IHostingEnvironment hosting) : ITemporaryFileRepository
{
    private const string ExpiryExtension = ".until";

    public Task<TemporaryFileModel?> GetAsync(Guid key)
    {
        var directory = DirectoryOf(key);
        var path = directory.Exists ? directory.EnumerateFiles().FirstOrDefault()?.FullName : null;
        if (path is null || AvailableUntil(key) is not { } until)
        {
            return Task.FromResult<TemporaryFileModel?>(null);
        }

        return Task.FromResult<TemporaryFileModel?>(new TemporaryFileModel
        {
            Key = key,
            FileName = Path.GetFileName(path),
            AvailableUntil = until,
            OpenReadStream = () => File.OpenRead(path),
        });
    }

    public async Task SaveAsync(TemporaryFileModel model)
    {
        await DeleteAsync(model.Key);
        Directory.CreateDirectory(hosting.TemporaryFileUploadPath);
        await File.WriteAllTextAsync(ExpiryFileOf(model.Key), model.AvailableUntil.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
        var directory = DirectoryOf(model.Key);
        directory.Create();

        // Only the name: whatever directories the client put before it are not ours.
        await using var target = File.Create(Path.Combine(directory.FullName, Path.GetFileName(model.FileName)));
        await using var source = model.OpenReadStream();
        source.Seek(0, SeekOrigin.Begin);
        await source.CopyToAsync(target);
    }

    public Task DeleteAsync(Guid key)
    {
        var directory = DirectoryOf(key);
        if (directory.Exists)
        {
            directory.Delete(recursive: true);
            File.Delete(ExpiryFileOf(key));
        }

        return Task.CompletedTask;
    }

    public async Task<IEnumerable<Guid>> CleanUpOldTempFiles(DateTime dateTime)
    {
        var root = new DirectoryInfo(hosting.TemporaryFileUploadPath);
        if (!root.Exists)
        {
            return [];
        }

        var expired = root.EnumerateDirectories()
            .Select(directory => Guid.TryParse(directory.Name, out var key) ? key : (Guid?)null)
            .OfType<Guid>()
            .Where(key => AvailableUntil(key) is not { } until || until < dateTime.ToUniversalTime())
            .ToList();
        foreach (var key in expired)
        {
            await DeleteAsync(key);
        }

        return expired;
    }

    private DirectoryInfo DirectoryOf(Guid key) => new(Path.Combine(hosting.TemporaryFileUploadPath, key.ToString()));

    private string ExpiryFileOf(Guid key) => DirectoryOf(key).FullName + ExpiryExtension;

    private DateTime? AvailableUntil(Guid key)
    {
        var file = ExpiryFileOf(key);
        return File.Exists(file)
            && DateTime.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var until)
            ? until
            : null;
    }
}
