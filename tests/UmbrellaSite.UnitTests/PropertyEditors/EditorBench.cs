using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging;
using NSubstitute;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Serialization;

namespace UmbrellaSite.UnitTests.PropertyEditors;

/// <summary>One editor with one data type, seen as the client, the database and a template see it.</summary>
internal sealed class EditorBench : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IDataEditor _editor;
    private readonly DataType _dataType;

    private EditorBench(Type editor, string configuration, Action<IServiceCollection> arrange)
    {
        _services = Services(arrange);
        _editor = (IDataEditor)ActivatorUtilities.CreateInstance(_services, editor);
        var json = _services.GetRequiredService<IConfigurationEditorJsonSerializer>();
        _dataType = new DataType(_editor, json)
        {
            Id = 4711,
            Key = Guid.NewGuid(),
            ConfigurationData = json.Deserialize<Dictionary<string, object>>(configuration)!,
        };
        _services.GetRequiredService<ConfigurationOfOne>().Value = _dataType.ConfigurationObject;
    }

    public IDataValueEditor ValueEditor => _editor.GetValueEditor(_dataType.ConfigurationObject);

    public IDataEditor Editor => _editor;

    public IServiceProvider ServiceProvider => _services;

    public static EditorBench For<TEditor>(string configuration = "{}", Action<IServiceCollection>? arrange = null)
        where TEditor : IDataEditor => new(typeof(TEditor), configuration, arrange ?? (_ => { }));

    /// <summary>What is stored when the client sends this JSON.</summary>
    public object? Store(string clientJson, object? current = null) => ValueEditor.FromEditor(
        new ContentPropertyData(Parse(clientJson), _dataType.ConfigurationObject), current);

    /// <summary>What the client gets, as JSON, for a stored value.</summary>
    public string Show(object? stored)
    {
        var shown = ValueEditor.ToEditor(PropertyWith(stored));
        return _services.GetRequiredService<IJsonSerializer>().Serialize(shown);
    }

    /// <summary>The messages for what the client sends.</summary>
    public string[] Problems(string clientJson, bool required = false, string? pattern = null) =>
        ProblemsOf(Parse(clientJson), required, pattern);

    /// <summary>The messages for a value in the database, as publishing asks for them.</summary>
    public string[] ProblemsOf(object? value, bool required = false, string? pattern = null) =>
        [.. ValueEditor.Validate(value, required, pattern, PropertyValidationContext.Empty()).Select(problem => problem.ErrorMessage!)];

    /// <summary>The messages for the data type's own configuration.</summary>
    public string[] ConfigurationProblems() =>
        [.. _editor.GetConfigurationEditor().Validate(_dataType.ConfigurationData).Select(problem => problem.ErrorMessage!)];

    /// <summary>What a template gets for a stored value.</summary>
    public object? Convert<TConverter>(object? stored, bool preview = false, IPublishedElement? owner = null)
        where TConverter : IPropertyValueConverter
    {
        var type = PublishedType<TConverter>();
        owner ??= Substitute.For<IPublishedElement>();
        var inter = type.ConvertSourceToInter(owner, stored, preview);
        return type.ConvertInterToObject(owner, PropertyCacheLevel.None, inter, preview);
    }

    public IPublishedPropertyType PublishedType<TConverter>(string alias = "property")
        where TConverter : IPropertyValueConverter
    {
        var factory = Substitute.For<IPublishedContentTypeFactory>();
        factory.GetDataType(Arg.Any<int>()).Returns(
            new PublishedDataType(_dataType.Id, _dataType.EditorAlias, null, new Lazy<object?>(() => _dataType.ConfigurationObject)));
        var converters = new PropertyValueConverterCollection(() => [ActivatorUtilities.CreateInstance<TConverter>(_services)]);
        return new PublishedPropertyType(alias, _dataType.Id, true, ContentVariation.Nothing, converters, new NoopPublishedModelFactory(), factory);
    }

    public object? Parse(string json) => _services.GetRequiredService<IJsonSerializer>().Deserialize<object>(json);

    public Property PropertyWith(object? stored)
    {
        var type = new PropertyType(_services.GetRequiredService<IShortStringHelper>(), _dataType, "property");
        var property = new Property(type);
        property.SetValue(stored);
        return property;
    }

    public void Dispose() => _services.Dispose();

    private static ServiceProvider Services(Action<IServiceCollection> arrange)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IShortStringHelper>(new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings())));
        services.AddSingleton(Substitute.For<IIOHelper>());
        services.AddSingleton<ILocalizedTextService, AliasesAsTexts>();
        services.AddSingleton<IDataValueEditorFactory, DataValueEditorFactory>();
        services.AddSingleton<ConfigurationOfOne>();
        services.AddSingleton<IDataTypeConfigurationCache>(provider => provider.GetRequiredService<ConfigurationOfOne>());
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddLogging();
        services.AddOptions();
        services.AddSingleton(Substitute.For<ITagPropertyIndexValueFactory>());
        services.AddUmbracoSerialization();
        arrange(services);
        services.AddUnusedDeliveryApi();
        return services.BuildServiceProvider();
    }
}
