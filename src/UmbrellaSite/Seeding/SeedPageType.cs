using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Seeding;

/// <summary>The document type of measured pages: heading, lead, rich text, and a template of its own.</summary>
internal sealed class SeedPageType(
    IContentTypeService types,
    IDataTypeService dataTypes,
    ITemplateService templates,
    IShortStringHelper strings)
{
    public const string Alias = "measuredPage";
    public const string Heading = "heading";
    public const string Lead = "lead";
    public const string Body = "body";

    public IContentType GetOrCreate() => types.Get(Alias) ?? Create();

    private ContentType Create()
    {
        var template = Template();
        var type = new ContentType(strings, Constants.System.Root)
        {
            Alias = Alias,
            Name = "Gemessene Seite",
            Icon = "icon-timer",
            AllowedAsRoot = true,
            AllowedTemplates = [template],
        };
        type.SetDefaultTemplate(template);
        type.AddPropertyGroup("content", "Inhalt");
        Add(type, Heading, "Überschrift", Constants.DataTypes.Guids.TextstringGuid);
        Add(type, Lead, "Einleitung", Constants.DataTypes.Guids.TextareaGuid);
        Add(type, Body, "Text", Constants.DataTypes.Guids.RichtextEditorGuid);
        types.Save(type);
        return type;
    }

    private void Add(ContentType type, string alias, string name, Guid dataTypeKey)
    {
        var dataType = dataTypes.GetAsync(dataTypeKey).GetAwaiter().GetResult()
            ?? throw new InvalidOperationException($"The data type {dataTypeKey} of a fresh installation is missing.");
        type.AddPropertyType(new PropertyType(strings, dataType, alias) { Name = name }, "content", "Inhalt");
    }

    private ITemplate Template() =>
        templates.GetAsync(Alias).GetAwaiter().GetResult()
        ?? templates.CreateAsync("Gemessene Seite", Alias, content: null, Constants.Security.SuperUserKey).GetAwaiter().GetResult().Result
        ?? throw new InvalidOperationException($"The template {Alias} could not be created.");
}
