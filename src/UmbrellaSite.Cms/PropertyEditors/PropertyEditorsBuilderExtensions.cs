using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using UmbrellaSite.Cms.PropertyEditors.Blocks;
using UmbrellaSite.Cms.PropertyEditors.Choices;
using UmbrellaSite.Cms.PropertyEditors.Dates;
using UmbrellaSite.Cms.PropertyEditors.Files;
using UmbrellaSite.Cms.PropertyEditors.Links;
using UmbrellaSite.Cms.PropertyEditors.Listing;
using UmbrellaSite.Cms.PropertyEditors.Markdown;
using UmbrellaSite.Cms.PropertyEditors.Media;
using UmbrellaSite.Cms.PropertyEditors.RichText;
using UmbrellaSite.Cms.PropertyEditors.Shared;
using UmbrellaSite.Cms.PropertyEditors.Tagging;
using UmbrellaSite.Cms.PropertyEditors.Text;
using UmbrellaSite.Cms.PropertyEditors.Trees;
using UmbrellaSite.Cms.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors;

internal static class PropertyEditorsBuilderExtensions
{
    /// <summary>
    /// Adds the editors and converters that Umbraco.Cms.Core lacks. They are named one by one, so that no assembly need
    /// be searched for them at start.
    /// </summary>
    public static IUmbracoBuilder AddPropertyEditors(this IUmbracoBuilder builder)
    {
        builder.Services.AddUmbracoSerialization();
        AddTexts(builder);
        AddChoices(builder);
        AddDates(builder);
        AddPickers(builder);
        AddFiles(builder);
        AddBlocks(builder);
        AddFormattedText(builder);
        return builder;
    }

    private static void AddTexts(IUmbracoBuilder builder) =>
        builder.DataEditors()
            .Add<TextBoxPropertyEditor>()
            .Add<TextAreaPropertyEditor>()
            .Add<EmailAddressPropertyEditor>()
            .Add<MultipleTextstringPropertyEditor>();

    private static void AddChoices(IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<ITagPropertyIndexValueFactory, TagPropertyIndexValueFactory>();
        builder.DataEditors()
            .Add<TrueFalsePropertyEditor>()
            .Add<CheckBoxListPropertyEditor>()
            .Add<DropDownPropertyEditor>()
            .Add<RadioButtonListPropertyEditor>()
            .Add<ColorPickerPropertyEditor>()
            .Add<SliderPropertyEditor>()
            .Add<TagsPropertyEditor>()
            .Add<ListViewPropertyEditor>();
    }

    private static void AddDates(IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<IDateOnlyPropertyIndexValueFactory, DateOnlyIndexValueFactory>();
        builder.Services.TryAddSingleton<ITimeOnlyPropertyIndexValueFactory, TimeOnlyIndexValueFactory>();
        builder.Services.TryAddSingleton<IDateTimeUnspecifiedPropertyIndexValueFactory, DateTimeUnspecifiedIndexValueFactory>();
        builder.Services.TryAddSingleton<IDateTimeWithTimeZonePropertyIndexValueFactory, DateTimeWithTimeZoneIndexValueFactory>();
        builder.DataEditors()
            .Add<DateTimePropertyEditor>()
            .Add<DateOnlyPropertyEditor>()
            .Add<TimeOnlyPropertyEditor>()
            .Add<DateTimeUnspecifiedPropertyEditor>()
            .Add<DateTimeWithTimeZonePropertyEditor>();
        builder.PropertyValueConverters()
            .Append<DateOnlyValueConverter>()
            .Append<TimeOnlyValueConverter>()
            .Append<DateTimeUnspecifiedValueConverter>()
            .Append<DateTimeWithTimeZoneValueConverter>();
    }

    private static void AddPickers(IUmbracoBuilder builder)
    {
        builder.Services.TryAddTransient(typeof(Lazy<>), typeof(LazyResolve<>));
        builder.Services.TryAddSingleton<LinkTargets>();
        builder.Services.TryAddSingleton<PickableNodes>();
        builder.Services.TryAddSingleton<PickableMedia>();
        builder.Services.TryAddSingleton<PickerUploads>();
        builder.DataEditors()
            .Add<MultiUrlPickerPropertyEditor>()
            .Add<MultiNodeTreePickerPropertyEditor>()
            .Add<MediaPickerPropertyEditor>();
        builder.PropertyValueConverters()
            .Append<JsonValueConverter>()
            .Append<MultiUrlPickerValueConverter>()
            .Append<MediaPickerValueConverter>();
    }

    private static void AddFiles(IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<Uploads>();
        builder.Services.TryAddSingleton<ContentFiles>();
        builder.DataEditors().Add<UploadFieldPropertyEditor>().Add<ImageCropperPropertyEditor>();
        builder.PropertyValueConverters().Append<ImageCropperValueConverter>();
        builder.MediaUrlGenerators().Add<UploadedFileUrlGenerator>();
        builder
            .AddNotificationHandler<ContentDeletedNotification, FilesOfDeletedContentHandler>()
            .AddNotificationHandler<MediaDeletedNotification, FilesOfDeletedContentHandler>()
            .AddNotificationHandler<MemberDeletedNotification, FilesOfDeletedContentHandler>()
            .AddNotificationHandler<ContentCopiedNotification, FilesOfCopiedContentHandler>()
            .AddNotificationHandler<ContentScaffoldedNotification, FilesOfCopiedContentHandler>()
            .AddNotificationHandler<MediaMovedToRecycleBinNotification, FilesOfTrashedMediaHandler>()
            .AddNotificationHandler<MediaMovedNotification, FilesOfTrashedMediaHandler>()
            .AddNotificationHandler<MediaSavingNotification, FillFromUploadHandler>();
    }

    private static void AddBlocks(IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<ElementTypes>();
        builder.Services.TryAddSingleton<BlockVariance>();
        builder.Services.TryAddSingleton<BlockValueMapper>();
        builder.Services.TryAddSingleton<BlockContents>();
        builder.Services.TryAddSingleton<BlockMerger>();
        builder.Services.TryAddSingleton<BlockEditing>();
        builder.Services.TryAddSingleton<BlockTexts>();
        builder.Services.TryAddSingleton<BlockKeys>();
        builder.Services.TryAddSingleton<BlockExposure>();
        builder.Services.TryAddSingleton<BlockElements>();
        builder.Services.TryAddSingleton<IBlockValuePropertyIndexValueFactory, BlockIndexValueFactory>();
        builder.DataEditors()
            .Add<BlockListPropertyEditor>()
            .Add<SingleBlockPropertyEditor>()
            .Add<BlockGridPropertyEditor>();
        builder.PropertyValueConverters()
            .Append<BlockListValueConverter>()
            .Append<SingleBlockValueConverter>()
            .Append<BlockGridValueConverter>();
        builder
            .AddNotificationHandler<ContentCopyingNotification, BlockKeysOfCopiesHandler>()
            .AddNotificationHandler<ContentScaffoldedNotification, BlockKeysOfCopiesHandler>();
    }

    private static void AddFormattedText(IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<RichTextMarkup>();
        builder.Services.TryAddSingleton<RichTextRenderer>();
        builder.Services.TryAddSingleton<PastedImages>();
        builder.Services.TryAddSingleton<IPartialViewBlockEngine, BlockViews>();
        builder.Services.TryAddSingleton<IRichTextPropertyIndexValueFactory, RichTextIndexValueFactory>();
        builder.Services.TryAddSingleton<IMarkdownToHtmlConverter, MarkdownToHtml>();
        builder.Services.TryAddSingleton<
            Umbraco.Cms.Core.HealthChecks.NotificationMethods.IMarkdownToHtmlConverter,
            HealthReportToHtml>();
        builder.DataEditors().Add<RichTextPropertyEditor>();

        // Core's converter knows neither links nor blocks.
        builder.PropertyValueConverters()
            .Remove<SimpleRichTextValueConverter>()
            .Append<RichTextValueConverter>()
            .Append<MarkdownValueConverter>();
    }
}
