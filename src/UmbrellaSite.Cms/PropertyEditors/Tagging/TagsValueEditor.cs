using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Tagging;

internal sealed class TagsValueEditor(
    DataEditorAttribute attribute,
    IShortStringHelper shortStringHelper,
    IJsonSerializer json,
    IIOHelper ioHelper,
    IDataTypeConfigurationCache dataTypes) : DataValueEditor(shortStringHelper, json, ioHelper, attribute), IDataValueTags
{
    private readonly TagTexts _texts = new(json);

    public override IValueRequiredValidator RequiredValidator => ListRequiredValidator.Instance;

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
    {
        var configuration = dataTypeConfiguration as TagConfiguration ?? new TagConfiguration();
        return _texts.FromStored(value?.ToString(), configuration)
            .Select(text => new Tag { Group = configuration.Group, Text = text, LanguageId = languageId });
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        _texts.ToStored(editorValue.Value, editorValue.DataTypeConfiguration as TagConfiguration ?? new TagConfiguration());

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (property.GetValue(culture, segment)?.ToString() is not { Length: > 0 } stored)
        {
            return null;
        }

        var configuration = dataTypes.GetConfigurationAs<TagConfiguration>(property.PropertyType.DataTypeKey);
        return _texts.FromStored(stored, configuration ?? new TagConfiguration());
    }
}
