using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Shared;

/// <summary>Gives the values of editors that store JSON and have no converter of their own as JSON nodes.</summary>
[DefaultPropertyValueConverter]
internal sealed class JsonValueConverter(PropertyEditorCollection editors, ILogger<JsonValueConverter> logger)
    : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        editors.TryGet(propertyType.EditorAlias, out var editor)
        && editor.GetValueEditor().ValueType.InvariantEquals(ValueTypes.Json);

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(JsonNode);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        if (source?.ToString() is not { } text || !text.DetectIsJson())
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException problem)
        {
            logger.LogError(problem, "The value of property {Alias} of {Key} is not JSON; save the document again to repair it", propertyType.Alias, owner.Key);
            return null;
        }
    }
}
