using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

/// <summary>Gives the dates that are stored as JSON to templates, or null where none is set.</summary>
internal abstract class JsonDateValueConverter<T>(IJsonSerializer json, string editorAlias) : PropertyValueConverterBase
    where T : struct
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == editorAlias;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(T?);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        StoredDate.Read(source, json);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview) => inter is StoredDate stored ? Convert(stored) : null;

    protected abstract T Convert(StoredDate stored);
}
