using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.PropertyEditors;

/// <summary>A site whose documents are edited as the back office does it: what the client sends goes through Umbraco's services.</summary>
public abstract class EditorsFixture
{
    protected static readonly Guid Editor = Constants.Security.SuperUserKey;

    private int _aliases;
    private UmbracoContextReference? _context;

    internal TestSite Site { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartSite() => Site = await TestSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopSite() => await Site.DisposeAsync();

    [SetUp]
    public void BeginRequest() => _context = Site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();

    [TearDown]
    public void EndRequest() => _context?.Dispose();

    internal async Task<IDataType> ADataType(string editorAlias, string configuration = "{}")
    {
        var editor = Site.Get<PropertyEditorCollection>()[editorAlias]!;
        var json = Site.Get<IConfigurationEditorJsonSerializer>();
        var type = new DataType(editor, json)
        {
            Name = $"{editorAlias} {++_aliases}",
            EditorUiAlias = editorAlias,
            DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType),
            ConfigurationData = json.Deserialize<Dictionary<string, object>>(configuration)!,
        };
        var saved = await Site.Get<IDataTypeService>().CreateAsync(type, Editor);
        Assert.That(saved.Success, Is.True, $"{editorAlias}: {saved.Status}");
        return saved.Result;
    }

    internal Task<IContentType> ADocumentType(params (string Alias, IDataType Type)[] properties) =>
        AType(isElement: false, ContentVariation.Nothing, [.. properties.Select(property => (property.Alias, property.Type, ContentVariation.Nothing))]);

    internal Task<IContentType> AnElementType(params (string Alias, IDataType Type)[] properties) =>
        AType(isElement: true, ContentVariation.Nothing, [.. properties.Select(property => (property.Alias, property.Type, ContentVariation.Nothing))]);

    internal async Task<IContentType> AType(bool isElement, ContentVariation variation, params (string Alias, IDataType Type, ContentVariation Variation)[] properties)
    {
        var strings = Site.Get<IShortStringHelper>();
        var alias = $"type{++_aliases}";
        var type = new ContentType(strings, Constants.System.Root) { Alias = alias, Name = alias, IsElement = isElement, AllowedAsRoot = true, Variations = variation };
        foreach (var (name, dataType, propertyVariation) in properties)
        {
            type.AddPropertyType(new PropertyType(strings, dataType, name) { Name = name, Variations = propertyVariation }, "content", "Content");
        }

        var saved = await Site.Get<IContentTypeService>().CreateAsync(type, Editor);
        Assert.That(saved.Success, Is.True, $"{alias}: {saved.Result}");
        return Site.Get<IContentTypeService>().Get(type.Key)!;
    }

    /// <summary>Creates a document of what the client sends for each property, as JSON.</summary>
    internal async Task<Guid> ADocument(IContentType type, params (string Alias, string Json)[] values)
    {
        var created = await Site.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = type.Key,
                Variants = [new VariantModel { Name = $"Document {++_aliases}" }],
                Properties = Values(values),
            },
            Editor);
        Assert.That(created.Success, Is.True, $"{created.Status}");
        return created.Result.Content!.Key;
    }

    internal async Task Change(Guid document, params (string Alias, string Json)[] values)
    {
        var updated = await Site.Get<IContentEditingService>().UpdateAsync(
            document,
            new ContentUpdateModel { Variants = [new VariantModel { Name = "Changed" }], Properties = Values(values) },
            Editor);
        Assert.That(updated.Success, Is.True, $"{updated.Status}");
    }

    internal async Task<IPublishedContent> Publish(Guid document)
    {
        var published = await Site.Get<IContentPublishingService>().PublishAsync(document, [new CulturePublishScheduleModel { Culture = null }], Editor);
        Assert.That(published.Success, Is.True, $"{published.Status}: {string.Join(", ", published.Result?.InvalidPropertyAliases ?? [])}");

        // Like the request of a visitor who comes afterwards.
        EndRequest();
        BeginRequest();
        return Site.Get<IPublishedContentCache>().GetById(document)!;
    }

    internal IContent Stored(Guid document) => Site.Get<IContentService>().GetById(document)!;

    internal object? Shown(Guid document, string alias)
    {
        var property = Stored(document).Properties[alias]!;
        var editor = Site.Get<PropertyEditorCollection>()[property.PropertyType.PropertyEditorAlias]!;
        return editor.GetValueEditor().ToEditor(property);
    }

    /// <returns>The key of a temporary file, as the client gets it after an upload.</returns>
    internal async Task<Guid> AnUpload(string name, byte[] content)
    {
        var key = Guid.NewGuid();
        var created = await Site.Get<ITemporaryFileService>().CreateAsync(
            new CreateTemporaryFileModel { Key = key, FileName = name, OpenReadStream = () => new MemoryStream(content) });
        Assert.That(created.Success, Is.True, $"{created.Status}");
        return key;
    }

    internal async Task<IMedia> AnImage(byte[] content, string name = "picture.png")
    {
        var upload = await AnUpload(name, content);
        var type = Site.Get<IMediaTypeService>().Get(Constants.Conventions.MediaTypes.Image)!;
        var created = await Site.Get<IMediaEditingService>().CreateAsync(
            new MediaCreateModel
            {
                ContentTypeKey = type.Key,
                Variants = [new VariantModel { Name = "Picture" }],
                Properties = Values([("umbracoFile", $$"""{"src": "", "temporaryFileId": "{{upload}}"}""")]),
            },
            Editor);
        Assert.That(created.Success, Is.True, $"{created.Status}");
        return created.Result.Content!;
    }

    internal string[] MediaFiles()
    {
        var files = Site.Get<MediaFileManager>().FileSystem;
        return [.. files.GetDirectories(string.Empty).SelectMany(files.GetFiles).Select(files.GetUrl)];
    }

    private PropertyValueModel[] Values((string Alias, string Json)[] values) =>
        [.. values.Select(value => new PropertyValueModel { Alias = value.Alias, Value = Site.Get<IJsonSerializer>().Deserialize<object>(value.Json) })];
}
