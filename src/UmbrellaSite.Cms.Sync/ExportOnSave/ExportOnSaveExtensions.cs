using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Sync.Kinds;
using UmbrellaSite.Cms.Sync.Kinds.Documents;
using UmbrellaSite.Cms.Sync.Kinds.Types;

namespace UmbrellaSite.Cms.Sync.ExportOnSave;

/// <summary>Which change of what writes a file. Umbraco sends these notifications after the commit.</summary>
internal static class ExportOnSaveExtensions
{
    public static IUmbracoBuilder AddExportOnSave(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<LanguageSavedNotification, LanguageSavedHandler>()
        .AddDeleted<LanguageDeletedNotification, ILanguage, LanguageKind>()
        .AddSaved<DictionaryItemSavedNotification, IDictionaryItem, DictionaryKind>()
        .AddMoved<DictionaryItemMovedNotification, IDictionaryItem, DictionaryKind>()
        .AddDeleted<DictionaryItemDeletedNotification, IDictionaryItem, DictionaryKind>()
        .AddSaved<DataTypeSavedNotification, IDataType, DataTypeKind>()
        .AddMoved<DataTypeMovedNotification, IDataType, DataTypeKind>()
        .AddDeleted<DataTypeDeletedNotification, IDataType, DataTypeKind>()
        .AddSaved<TemplateSavedNotification, ITemplate, TemplateKind>()
        .AddDeleted<TemplateDeletedNotification, ITemplate, TemplateKind>()
        .AddSaved<ContentTypeSavedNotification, IContentType, ContentTypeKind>()
        .AddMoved<ContentTypeMovedNotification, IContentType, ContentTypeKind>()
        .AddDeleted<ContentTypeDeletedNotification, IContentType, ContentTypeKind>()
        .AddSaved<MediaTypeSavedNotification, IMediaType, MediaTypeKind>()
        .AddMoved<MediaTypeMovedNotification, IMediaType, MediaTypeKind>()
        .AddDeleted<MediaTypeDeletedNotification, IMediaType, MediaTypeKind>()
        .AddSaved<MemberTypeSavedNotification, IMemberType, MemberTypeKind>()
        .AddMoved<MemberTypeMovedNotification, IMemberType, MemberTypeKind>()
        .AddDeleted<MemberTypeDeletedNotification, IMemberType, MemberTypeKind>()
        .AddSaved<RelationTypeSavedNotification, IRelationType, RelationTypeKind>()
        .AddDeleted<RelationTypeDeletedNotification, IRelationType, RelationTypeKind>()
        .AddSaved<MediaSavedNotification, IMedia, MediaKind>()
        .AddMoved<MediaMovedNotification, IMedia, MediaKind>()
        .AddDeleted<MediaDeletedNotification, IMedia, MediaKind>()
        .AddNotificationAsyncHandler<MediaMovedToRecycleBinNotification, MediaTrashedHandler>()
        .AddSaved<ContentSavedNotification, IContent, ContentKind>()
        .AddMoved<ContentMovedNotification, IContent, ContentKind>()
        .AddDeleted<ContentDeletedNotification, IContent, ContentKind>()
        .AddNotificationAsyncHandler<ContentPublishedNotification, DocumentChangeHandler>()
        .AddNotificationAsyncHandler<ContentUnpublishedNotification, DocumentChangeHandler>()
        .AddNotificationAsyncHandler<ContentCopiedNotification, DocumentChangeHandler>()
        .AddNotificationAsyncHandler<ContentRolledBackNotification, DocumentChangeHandler>()
        .AddNotificationAsyncHandler<ContentMovedToRecycleBinNotification, DocumentChangeHandler>()
        .AddNotificationAsyncHandler<ContentSavedBlueprintNotification, DocumentChangeHandler>()
        .AddNotificationAsyncHandler<ContentDeletedBlueprintNotification, DocumentChangeHandler>()
        .AddSaved<DomainSavedNotification, IDomain, DomainKind>()
        .AddDeleted<DomainDeletedNotification, IDomain, DomainKind>()
        .AddNotificationAsyncHandler<EntityContainerRenamedNotification, FolderRenamedHandler>()
        .AddNotificationAsyncHandler<EntityContainerSavedNotification, FolderRenamedHandler>();

    private static IUmbracoBuilder AddSaved<TNotification, TItem, TKind>(this IUmbracoBuilder builder)
        where TNotification : SavedNotification<TItem>
        where TKind : IItemExport<TItem>
        => builder.AddNotificationAsyncHandler<TNotification, SavedHandler<TNotification, TItem, TKind>>();

    private static IUmbracoBuilder AddMoved<TNotification, TItem, TKind>(this IUmbracoBuilder builder)
        where TNotification : MovedNotification<TItem>
        where TKind : IItemExport<TItem>
        => builder.AddNotificationAsyncHandler<TNotification, MovedHandler<TNotification, TItem, TKind>>();

    private static IUmbracoBuilder AddDeleted<TNotification, TItem, TKind>(this IUmbracoBuilder builder)
        where TNotification : DeletedNotification<TItem>
        where TKind : IItemExport<TItem>
        => builder.AddNotificationAsyncHandler<TNotification, DeletedHandler<TNotification, TItem, TKind>>();
}
