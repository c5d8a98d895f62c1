using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.ContentItems;

/// <summary>Describes a document type in a few words.</summary>
internal sealed class DocumentTypeBuilder(TestSite site, string alias)
{
    private readonly ContentType _type = new(site.Get<IShortStringHelper>(), Constants.System.Root)
    {
        Alias = alias,
        Name = alias,
        AllowedAsRoot = true,
    };

    public DocumentTypeBuilder InLanguages()
    {
        _type.Variations = ContentVariation.Culture;
        return this;
    }

    public DocumentTypeBuilder With(string property, int dataTypeId, ContentVariation variations = ContentVariation.Nothing) =>
        With(property, site.DataType(dataTypeId), variations);

    public DocumentTypeBuilder With(string property, IDataType dataType, ContentVariation variations = ContentVariation.Nothing)
    {
        var type = new PropertyType(site.Get<IShortStringHelper>(), dataType, property) { Name = property, Variations = variations };
        _type.AddPropertyType(type, "content", "Content");
        return this;
    }

    public IContentType Saved()
    {
        site.Get<IContentTypeService>().CreateAsync(_type, Constants.Security.SuperUserKey).GetAwaiter().GetResult();
        return site.Get<IContentTypeService>().Get(alias)!;
    }
}
