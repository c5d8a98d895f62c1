using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>Takes temporary files over into the media file system and removes the files that they replace.</summary>
internal sealed class Uploads(
    ITemporaryFileService temporaryFiles,
    MediaFileManager mediaFiles,
    ICoreScopeProvider scopes,
    IFileStreamSecurityValidator safety,
    IOptionsMonitor<ContentSettings> settings)
{
    public TemporaryFileModel? Find(Guid key) => temporaryFiles.GetAsync(key).GetAwaiter().GetResult();

    public bool IsAllowed(string fileName, object? configuration)
    {
        var extension = Path.GetExtension(fileName).TrimStart('.');
        return settings.CurrentValue.IsFileAllowedForUpload(extension)
            && (configuration is not FileUploadConfiguration upload
                || !upload.FileExtensions.Any()
                || upload.FileExtensions.Any(allowed => allowed.TrimStart('.').InvariantEquals(extension)));
    }

    /// <returns>The URL of the file that took the place of the current one, or null when it was refused: then all stays as it was.</returns>
    public string? Replace(string? currentUrl, Guid temporaryKey, ContentPropertyData property)
    {
        if (Find(temporaryKey) is not { } file || !IsAllowed(file.FileName, property.DataTypeConfiguration))
        {
            return null;
        }

        using var scope = scopes.CreateCoreScope();
        temporaryFiles.EnlistDeleteIfScopeCompletes(temporaryKey, scopes);
        if (Store(file, property) is not { } path)
        {
            return null;
        }

        var url = mediaFiles.FileSystem.GetUrl(path);
        if (url != currentUrl)
        {
            Remove(currentUrl, property);
        }

        scope.Complete();
        return url;
    }

    /// <summary>
    /// Deletes the property's file once the change is saved. A URL may have been pasted from another document, so only a
    /// file that lies where this property's uploads go is deleted.
    /// </summary>
    public void Remove(string? url, ContentPropertyData property)
    {
        if (string.IsNullOrWhiteSpace(url) || !mediaFiles.IsFileOwnedBy(url, property.ContentKey, property.PropertyTypeKey))
        {
            return;
        }

        var path = mediaFiles.FileSystem.GetRelativePath(url);
        if (scopes.Context is not { } context)
        {
            mediaFiles.FileSystem.DeleteFile(path);
            return;
        }

        context.Enlist($"delete {path}", completed =>
        {
            if (completed)
            {
                mediaFiles.FileSystem.DeleteFile(path);
            }
        });
    }

    private string? Store(TemporaryFileModel file, ContentPropertyData property)
    {
        if (property.ContentKey == Guid.Empty || property.PropertyTypeKey == Guid.Empty)
        {
            throw new InvalidOperationException($"The upload \"{file.FileName}\" needs the keys of its content and its property type.");
        }

        using var content = file.OpenReadStream();
        if (!safety.IsConsideredSafe(content))
        {
            return null;
        }

        var path = mediaFiles.GetMediaPath(file.FileName, property.ContentKey, property.PropertyTypeKey);
        mediaFiles.FileSystem.AddFile(path, content, overrideIfExists: true);
        return path;
    }
}
