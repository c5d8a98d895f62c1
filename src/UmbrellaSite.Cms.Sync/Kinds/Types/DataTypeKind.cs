using System.Text.Json.Nodes;
using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

internal sealed class DataTypeKind(
    IDataTypeService dataTypes,
    IDataTypeContainerService containers,
    PropertyEditorCollection editors,
    IConfigurationEditorJsonSerializer serializer,
    IShortStringHelper strings) : SyncKind<IDataType>
{
    private const string Config = "Config";
    private const string EditorAlias = "EditorAlias";
    private const string EditorUiAlias = "EditorUIAlias";

    private readonly Containers<IDataType> _containers = new(containers);

    public override string Name => "DataTypes";

    public override string Handler => "DataTypeHandler";

    public override string Group => SyncGroup.Settings;

    protected override string ElementName => "DataType";

    protected override async Task<XElement> SerializeAsync(IDataType item)
    {
        var info = new XElement(
            Names.Info,
            new XElement(Names.Name, item.Name),
            new XElement(EditorAlias, item.EditorAlias),
            new XElement(EditorUiAlias, item.EditorUiAlias));
        if (await _containers.PathOfAsync(item) is { } folder)
        {
            info.Add(new XElement(Names.Folder, folder));
        }

        return new XElement(
            ElementName,
            new XAttribute(Names.Key, item.Key),
            new XAttribute(Names.Alias, item.Name ?? string.Empty),
            new XAttribute(Names.Level, item.Level),
            info,
            new XElement(Config, new XCData(ConfigurationOf(item))));
    }

    protected override async Task<IDataType> ApplyAsync(XElement element, IDataType? existing)
    {
        var info = element.Info() ?? throw new SyncProblemException(element, "<Info> is missing.");
        var editor = EditorOf(element);
        var folder = await _containers.EnsureAsync(info.Element(Names.Folder));
        var item = existing ?? new DataType(editor, serializer, folder?.Id ?? Constants.System.Root);
        if (existing is not null && existing.ParentId != (folder?.Id ?? Constants.System.Root))
        {
            item = (await dataTypes.MoveAsync(existing, folder?.Key, Constants.Security.SuperUserKey)).Require(element, "Moving the data type");
        }

        item.Key = element.KeyOf();
        item.Name = info.TextOrNull(Names.Name) ?? element.AliasOf();
        item.Editor = editor;
        item.EditorUiAlias = info.TextOrNull(EditorUiAlias) ?? item.EditorUiAlias;
        item.DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType);
        SetConfiguration(element, item);
        return await SaveAsync(element, item);
    }

    protected override async Task DeleteAsync(IDataType item) =>
        (await dataTypes.DeleteAsync(item.Key, Constants.Security.SuperUserKey)).Require(Run.Current!.Element, $"Deleting the data type '{item.Name}'");

    protected override Task<IDataType?> FindAsync(Guid key) => dataTypes.GetAsync(key);

    protected override Task<IDataType?> FindAsync(string alias) => dataTypes.GetAsync(alias);

    protected override async IAsyncEnumerable<IDataType> AllAsync()
    {
        foreach (var dataType in await dataTypes.GetAllAsync())
        {
            yield return dataType;
        }
    }

    protected override Guid KeyOf(IDataType item) => item.Key;

    protected override string AliasOf(IDataType item) => item.Name ?? string.Empty;

    protected override string FileNameOf(IDataType item) => AliasOf(item).ToSafeAlias(strings);

    protected override void Align(XElement file, XElement current, IDataType item)
    {
        if (file.Element(Config) is { } config && SyncJson.TryParse(config.Value, out var json) && json is JsonObject configuration)
        {
            config.Value = SyncJson.Flat(CamelCased(configuration));
        }

        if (file.Info()?.Element(EditorUiAlias) is null)
        {
            current.Info()?.Element(EditorUiAlias)?.Remove();
        }

        file.Info()?.Element("DatabaseType")?.Remove();
        file.SetAttributeValue(Names.Level, current.Attribute(Names.Level)?.Value);
    }

    protected override Task CheckAsync(XElement element, SyncFileSet files)
    {
        EditorOf(element);
        return Task.CompletedTask;
    }

    // Types may refer to each other only by key, so the order does not matter; names are easier to follow.
    protected override IReadOnlyList<SyncFile> Order(IReadOnlyList<SyncFile> files) => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static JsonObject CamelCased(JsonObject configuration) =>
        new(configuration.Select(pair => KeyValuePair.Create(char.ToLowerInvariant(pair.Key[0]) + pair.Key[1..], pair.Value?.DeepClone())));

    private string ConfigurationOf(IDataType item)
    {
        var json = JsonNode.Parse(serializer.Serialize(item.ConfigurationData)) as JsonObject ?? [];
        var ordered = json.OrderBy(pair => pair.Key, StringComparer.InvariantCulture).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()));
        return SyncJson.Indented(new JsonObject(ordered));
    }

    private void SetConfiguration(XElement element, IDataType item)
    {
        var text = element.Text(Config);
        if (text.Length == 0)
        {
            return;
        }

        if (!SyncJson.TryParse(text, out var json) || json is not JsonObject configuration)
        {
            throw new SyncProblemException(element.Element(Config), "The configuration is no JSON object.");
        }

        item.ConfigurationData = item.Editor!.GetConfigurationEditor().FromDatabase(SyncJson.Flat(CamelCased(configuration)), serializer);
    }

    private IDataEditor EditorOf(XElement element)
    {
        var alias = element.Info().Text(EditorAlias);
        return editors.TryGet(alias, out var editor)
            ? editor
            : throw new SyncProblemException(
                element.Info()?.Element(EditorAlias) ?? element,
                $"There is no property editor '{alias}' on this site. Is the package that brings it missing?");
    }

    private async Task<IDataType> SaveAsync(XElement element, IDataType item)
    {
        if (dataTypes.ValidateConfigurationData(item).FirstOrDefault() is { } invalid)
        {
            throw new SyncProblemException(element.Element(Config), $"The configuration is not valid: {invalid.ErrorMessage}");
        }

        var attempt = item.HasIdentity
            ? await dataTypes.UpdateAsync(item, Constants.Security.SuperUserKey)
            : await dataTypes.CreateAsync(item, Constants.Security.SuperUserKey);
        return attempt.Require(element, $"The data type '{item.Name}'");
    }
}
