using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync.Kinds;

namespace UmbrellaSite.Cms.Sync.ExportOnSave;

/// <summary>A new default language changes the file of the earlier one, of which nothing is said.</summary>
internal sealed class LanguageSavedHandler(SavedItemExport export, ILanguageService languages) : INotificationAsyncHandler<LanguageSavedNotification>
{
    public async Task HandleAsync(LanguageSavedNotification notification, CancellationToken cancellationToken)
    {
        var changed = notification.SavedEntities.ToList();
        await export.SavedAsync<LanguageKind, ILanguage>(changed.Exists(language => language.IsDefault) ? await languages.GetAllAsync() : changed);
    }
}
