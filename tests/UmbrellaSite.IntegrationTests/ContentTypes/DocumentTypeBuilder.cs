using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

/// <summary>A document type step by step; properties are text boxes in the group "content" unless said otherwise.</summary>
internal sealed class DocumentTypeBuilder(TestSite site, string alias)
{
    private readonly List<Action<ContentType>> _steps = [];
    private IContentType? _parent;

    public static PropertyType TextProperty(TestSite site, string alias, ContentVariation variations = ContentVariation.Nothing) =>
        new(site.Get<IShortStringHelper>(), Constants.PropertyEditors.Aliases.TextBox, ValueStorageType.Nvarchar, alias)
        {
            Name = alias,
            DataTypeId = Constants.DataTypes.Textbox,
            Variations = variations,
        };

    public DocumentTypeBuilder With(Action<ContentType> step)
    {
        _steps.Add(step);
        return this;
    }

    public DocumentTypeBuilder WithText(string property, ContentVariation variations = ContentVariation.Nothing, string group = "content") =>
        With(type => type.AddPropertyType(TextProperty(site, property, variations), group, group));

    public DocumentTypeBuilder VaryingByCulture() => With(type => type.Variations = ContentVariation.Culture);

    public DocumentTypeBuilder ComposedOf(IContentTypeComposition composition) => With(type => type.AddContentType(composition));

    public DocumentTypeBuilder Allowing(params IContentType[] types) => With(type => type.AllowedContentTypes =
        types.Select((allowed, index) => new ContentTypeSort(allowed.Key, index, allowed.Alias)).ToList());

    public DocumentTypeBuilder Below(IContentType parent)
    {
        _parent = parent;
        return this;
    }

    public ContentType Build()
    {
        var strings = site.Get<IShortStringHelper>();
        var type = _parent is null
            ? new ContentType(strings, Constants.System.Root) { Alias = alias }
            : new ContentType(strings, _parent, alias);
        type.Name = alias;
        type.AllowedAsRoot = true;
        foreach (var step in _steps)
        {
            step(type);
        }

        return type;
    }

    public async Task<IContentType> Save()
    {
        var type = Build();
        var saved = await site.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.That(saved.Success, Is.True, $"the type {alias} could not be saved: {saved.Result}");
        return site.Get<IContentTypeService>().Get(type.Id)!;
    }
}
