using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.ContentItems;

internal static class Arranging
{
    public static DocumentTypeBuilder ADocumentType(this TestSite site, string alias) => new(site, alias);

    public static IDataType DataType(this TestSite site, int id)
    {
        var key = site.Get<IIdKeyMap>().GetKeyForId(id, UmbracoObjectTypes.DataType).Result;
        return site.Get<IDataTypeService>().GetAsync(key).GetAwaiter().GetResult()!;
    }

    /// <summary>A data type for an editor that a fresh installation has none for.</summary>
    public static IDataType ADataType(this TestSite site, string editorAlias, ValueStorageType storageType)
    {
        var editor = site.Get<PropertyEditorCollection>()[editorAlias]!;
        var dataType = new DataType(editor, site.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = $"{editorAlias} {storageType}",
            DatabaseType = storageType,
        };
        return site.Get<IDataTypeService>().CreateAsync(dataType, Constants.Security.SuperUserKey).GetAwaiter().GetResult().Result;
    }
}
