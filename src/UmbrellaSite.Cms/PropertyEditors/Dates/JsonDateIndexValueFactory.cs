using System.Globalization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

/// <summary>Indexes a stored date as text that sorts by time: in UTC, with only the parts that the editor means.</summary>
internal abstract class JsonDateIndexValueFactory(IJsonSerializer json, string pattern) : IPropertyIndexValueFactory
{
    public IEnumerable<IndexValue> GetIndexValues(
        IProperty property,
        string? culture,
        string? segment,
        bool published,
        IEnumerable<string> availableCultures,
        IDictionary<Guid, IContentType> contentTypeDictionary)
    {
        if (StoredDate.Read(property.GetValue(culture, segment, published), json) is { } stored)
        {
            var text = stored.Date.UtcDateTime.ToString(pattern, CultureInfo.InvariantCulture);
            yield return new IndexValue { Culture = culture, FieldName = property.Alias, Values = [text] };
        }
    }
}
