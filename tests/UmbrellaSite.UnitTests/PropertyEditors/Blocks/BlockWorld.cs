using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;
using UmbrellaSite.Cms.PropertyEditors.Blocks;
using UmbrellaSite.Cms.PropertyEditors.Choices;
using UmbrellaSite.Cms.PropertyEditors.RichText;
using UmbrellaSite.Cms.PropertyEditors.Tagging;
using UmbrellaSite.Cms.PropertyEditors.Text;
using UmbrellaSite.Cms.PropertyEditors.Trees;
using UmbrellaSite.Cms.Serialization;

namespace UmbrellaSite.UnitTests.PropertyEditors.Blocks;

/// <summary>A site with two languages, a few element types, and data types that allow blocks of them.</summary>
internal sealed class BlockWorld : IDisposable, IDataTypeConfigurationCache
{
    private readonly ServiceProvider _services;
    private readonly List<IDataType> _dataTypes = [];
    private readonly List<IContentType> _elementTypes = [];
    private VariationContext _variation = new();

    public BlockWorld()
    {
        _services = Services();
        var quoteProperties = new[] { Property("text", Text, mandatory: true), Property("tags", Tags), Property("links", Nodes) };
        Quote = ElementType("quote", ContentVariation.Nothing, quoteProperties);
        Look = ElementType("look", ContentVariation.Nothing, Property("color", Text));
        Teaser = ElementType("teaser", ContentVariation.Culture, Property("title", Text, ContentVariation.Culture), Property("note", Text));
        BlockList = DataType<BlockListPropertyEditor>($$"""{"blocks": [{"contentElementTypeKey": "{{Quote.Key}}", "settingsElementTypeKey": "{{Look.Key}}"}, {"contentElementTypeKey": "{{Teaser.Key}}"}]}""");
        Section = ElementType("section", ContentVariation.Nothing, Property("blocks", BlockList));
    }

    public IContentType Quote { get; }

    public IContentType Look { get; }

    /// <summary>Varies by language: its title does, its note does not.</summary>
    public IContentType Teaser { get; }

    /// <summary>Holds a block list itself.</summary>
    public IContentType Section { get; }

    public IDataType BlockList { get; }

    public IPublishedUrlProvider Urls { get; } = Substitute.For<IPublishedUrlProvider>();

    public IPartialViewBlockEngine Views { get; } = Substitute.For<IPartialViewBlockEngine>();

    public IServiceProvider ServiceProvider => _services;

    private IDataType Text => _dataTypes.Find(type => type.EditorAlias == "Umbraco.TextBox") ?? DataType<TextBoxPropertyEditor>("""{"maxChars": 20}""");

    private IDataType Tags => DataType<TagsPropertyEditor>("""{"group": "topics", "storageType": "Json"}""");

    private IDataType Nodes => DataType<MultiNodeTreePickerPropertyEditor>("{}");

    public IDataType DataType<TEditor>(string configuration)
        where TEditor : IDataEditor
    {
        var json = _services.GetRequiredService<IConfigurationEditorJsonSerializer>();
        var editor = _services.GetRequiredService<PropertyEditorCollection>().OfType<TEditor>().Single();
        var type = new DataType(editor, json)
        {
            Id = _dataTypes.Count + 1,
            Key = Guid.NewGuid(),
            ConfigurationData = json.Deserialize<Dictionary<string, object>>(configuration)!,
        };
        _dataTypes.Add(type);
        return type;
    }

    public void VisitIn(string? culture) => _variation = new VariationContext(culture);

    public string? Store(IDataType type, string clientJson, string? current = null) => (string?)Editor(type).FromEditor(
        new ContentPropertyData(Json.Deserialize<object>(clientJson), type.ConfigurationObject) { ContentKey = Guid.NewGuid(), PropertyTypeKey = Guid.NewGuid() },
        current);

    public string Show(IDataType type, string? stored)
    {
        var property = new Property(new PropertyType(_services.GetRequiredService<IShortStringHelper>(), type, "property"));
        property.SetValue(stored);
        return Json.Serialize(Editor(type).ToEditor(property));
    }

    /// <summary>"path: message" for all that is wrong.</summary>
    public string[] Problems(IDataType type, string clientJson, params string[] cultures)
    {
        var context = new PropertyValidationContext { Culture = null, Segment = null, CulturesBeingValidated = cultures, SegmentsBeingValidated = [] };
        return [.. Editor(type).Validate(Json.Deserialize<object>(clientJson), false, null, context).SelectMany(problem => BlockProblems.Flatten(problem, string.Empty))];
    }

    public IDataValueEditor Editor(IDataType type) => type.Editor!.GetValueEditor(type.ConfigurationObject);

    /// <summary>What a template gets in a document whose type varies or not.</summary>
    public object? Convert(IDataType type, string? stored, ContentVariation ownerVariation = ContentVariation.Nothing)
    {
        var ownerType = new PublishedContentType(Guid.NewGuid(), 900, "page", PublishedItemType.Content, [], Array.Empty<PublishedPropertyType>(), ownerVariation);
        var owner = Substitute.For<IPublishedElement>();
        owner.ContentType.Returns(ownerType);
        var property = _services.GetRequiredService<IPublishedContentTypeFactory>().CreatePropertyType(ownerType, "property", type.Id, ContentVariation.Nothing);
        return property.ConvertInterToObject(owner, PropertyCacheLevel.Element, property.ConvertSourceToInter(owner, stored, false), false);
    }

    public IJsonSerializer Json => _services.GetRequiredService<IJsonSerializer>();

    public T? GetConfigurationAs<T>(Guid key)
        where T : class => _dataTypes.Find(type => type.Key == key)?.ConfigurationObject as T;

    public void ClearCache(IEnumerable<Guid> keys)
    {
    }

    public void Dispose() => _services.Dispose();

    public IContentType ElementType(string alias, ContentVariation variation, params PropertyType[] properties)
    {
        var type = new ContentType(_services.GetRequiredService<IShortStringHelper>(), Constants.System.Root)
        {
            Id = 1000 + _elementTypes.Count,
            Key = Guid.NewGuid(),
            Alias = alias,
            Name = alias,
            IsElement = true,
            Variations = variation,
        };
        foreach (var property in properties)
        {
            type.AddPropertyType(property);
        }

        _elementTypes.Add(type);
        return type;
    }

    public PropertyType Property(string alias, IDataType dataType, ContentVariation variation = ContentVariation.Nothing, bool mandatory = false) =>
        new(_services.GetRequiredService<IShortStringHelper>(), dataType, alias)
        {
            Key = Guid.NewGuid(),
            Variations = variation,
            Mandatory = mandatory,
        };

    private static ILanguage Language(string isoCode, int id, string? fallback = null)
    {
        var language = Substitute.For<ILanguage>();
        language.IsoCode.Returns(isoCode);
        language.Id.Returns(id);
        language.FallbackIsoCode.Returns(fallback);
        return language;
    }

    private ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddUmbracoSerialization();
        services.AddTransient(typeof(Lazy<>), typeof(LazyResolve<>));
        services.AddSingleton<IShortStringHelper>(new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings())));
        services.AddSingleton(Substitute.For<IIOHelper>());
        services.AddSingleton<ILocalizedTextService, AliasesAsTexts>();
        services.AddSingleton<IDataValueEditorFactory, DataValueEditorFactory>();
        services.AddSingleton<IDataTypeConfigurationCache>(this);
        services.AddSingleton(Urls);
        services.AddSingleton(Views);
        AddEditors(services);
        AddLanguages(services);
        AddTypes(services);
        AddTemplates(services);
        return services.BuildServiceProvider();
    }

    private static void AddEditors(ServiceCollection services)
    {
        foreach (var type in new[] { typeof(ElementTypes), typeof(BlockVariance), typeof(BlockValueMapper), typeof(BlockContents), typeof(BlockMerger), typeof(BlockEditing), typeof(BlockTexts), typeof(BlockKeys), typeof(BlockExposure), typeof(BlockElements), typeof(RichTextMarkup), typeof(RichTextRenderer), typeof(PickableNodes) })
        {
            services.AddSingleton(type);
        }

        services.AddSingleton<IBlockValuePropertyIndexValueFactory, BlockIndexValueFactory>();
        services.AddSingleton<IRichTextPropertyIndexValueFactory, RichTextIndexValueFactory>();
        services.AddSingleton(Substitute.For<ITagPropertyIndexValueFactory>());
        services.AddSingleton(provider => new DataValueReferenceFactoryCollection(() => [], NullLogger<DataValueReferenceFactoryCollection>.Instance));
        services.AddSingleton(provider => new PropertyEditorCollection(new DataEditorCollection(() => new[]
        {
            typeof(TextBoxPropertyEditor), typeof(TagsPropertyEditor), typeof(TrueFalsePropertyEditor), typeof(MultiNodeTreePickerPropertyEditor),
            typeof(BlockListPropertyEditor), typeof(SingleBlockPropertyEditor), typeof(BlockGridPropertyEditor), typeof(RichTextPropertyEditor),
        }.Select(type => (IDataEditor)ActivatorUtilities.CreateInstance(provider, type)))));
    }

    private static void AddLanguages(ServiceCollection services)
    {
        var languages = Substitute.For<ILanguageService>();
        var german = Language("de", 1);
        var english = Language("en", 2);
        var swiss = Language("de-CH", 3, fallback: "de");
        languages.GetDefaultIsoCodeAsync().Returns("de");
        languages.GetAsync("de").Returns(german);
        languages.GetAsync("en").Returns(english);
        languages.GetAllAsync().Returns([german, english, swiss]);
        services.AddSingleton(languages);
    }

    private void AddTypes(ServiceCollection services)
    {
        var contentTypes = Substitute.For<IContentTypeService>();
        contentTypes.GetMany(Arg.Any<IEnumerable<Guid>>()).Returns(call => _elementTypes.Where(type => call.Arg<IEnumerable<Guid>>().Contains(type.Key)));
        var dataTypes = Substitute.For<IDataTypeService>();
        dataTypes.GetAll(Arg.Any<int[]>()).Returns(_ => _dataTypes);
        dataTypes.GetDataType(Arg.Any<int>()).Returns(call => _dataTypes.Find(type => type.Id == call.Arg<int>()));
        var scopes = Substitute.For<ICoreScopeProvider>();
        scopes.Context.Returns((IScopeContext?)null);
        services.AddSingleton(contentTypes);
        services.AddSingleton(dataTypes);
        services.AddSingleton(scopes);
        services.AddSingleton(Substitute.For<IContentService>());
        services.AddSingleton(Substitute.For<IMediaService>());
        services.AddSingleton(Substitute.For<IMemberService>());
        services.AddSingleton(Substitute.For<IEntityService>());
        services.AddSingleton<IValueEditorCache, ValueEditorCache>();
        services.AddSingleton(Substitute.For<ICultureDictionary>());
        services.AddSingleton(Options.Create(new ContentSettings()));
        services.AddSingleton<IPropertyValidationService, PropertyValidationService>();
    }

    private void AddTemplates(ServiceCollection services)
    {
        var variation = Substitute.For<IVariationContextAccessor>();
        variation.VariationContext.Returns(_ => _variation);
        var settings = Substitute.For<IOptionsMonitor<ContentSettings>>();
        settings.CurrentValue.Returns(new ContentSettings());
        services.AddSingleton(settings);
        services.AddSingleton(variation);
        services.AddSingleton(Substitute.For<IProfilingLogger>());
        var tokens = Substitute.For<IImageUrlTokenGenerator>();
        tokens.RefreshSignature(Arg.Any<string>()).Returns(call => call.Arg<string>());
        services.AddSingleton<HtmlLocalLinkParser>();
        services.AddSingleton(provider => new HtmlImageSourceParser(provider.GetRequiredService<IPublishedUrlProvider>(), tokens));
        services.AddSingleton<HtmlUrlParser>();
        services.AddSingleton<IHtmlSanitizer, NoopHtmlSanitizer>();
        services.AddUnusedDeliveryApi();
        services.AddSingleton<IPublishedModelFactory, NoopPublishedModelFactory>();
        services.AddSingleton<IPublishedContentTypeFactory, PublishedContentTypeFactory>();
        services.AddSingleton(provider => new PropertyValueConverterCollection(() => new[]
        {
            typeof(BlockListValueConverter), typeof(SingleBlockValueConverter), typeof(BlockGridValueConverter), typeof(RichTextValueConverter), typeof(TagsValueConverter),
        }.Select(type => (IPropertyValueConverter)ActivatorUtilities.CreateInstance(provider, type))));
        var types = Substitute.For<IPublishedContentTypeCache>();
        types.Get(PublishedItemType.Element, Arg.Any<Guid>()).Returns(call =>
            _services.GetRequiredService<IPublishedContentTypeFactory>().CreateContentType(
                _elementTypes.Find(type => type.Key == call.Arg<Guid>()) ?? throw new InvalidOperationException("There is no such type.")));
        services.AddSingleton(types);
    }
}
