using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Media;

/// <summary>Makes a media item of a file that an editor dropped on a media picker.</summary>
internal sealed class PickerUploads(
    ITemporaryFileService files,
    Lazy<IMediaImportService> import,
    ICoreScopeProvider scopes,
    IBackOfficeSecurityAccessor security)
{
    /// <returns>The pick with the new item's key, or null when the file was not uploaded or is no longer there.</returns>
    public PickedMedia? Import(PickedMedia picked, Guid? parent)
    {
        if (files.GetAsync(picked.MediaKey).GetAwaiter().GetResult() is not { } file)
        {
            return null;
        }

        using var scope = scopes.CreateCoreScope();
        files.EnlistDeleteIfScopeCompletes(file.Key, scopes);
        using var content = file.OpenReadStream();
        var item = import.Value.ImportAsync(file.FileName, content, parent, picked.MediaTypeAlias, UserKey()).GetAwaiter().GetResult();
        scope.Complete();
        return picked with { MediaKey = item.Key };
    }

    private Guid UserKey() => security.BackOfficeSecurity?.CurrentUser?.Key ?? Constants.Security.SuperUserKey;
}
