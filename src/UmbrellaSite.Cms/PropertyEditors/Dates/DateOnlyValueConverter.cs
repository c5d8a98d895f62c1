using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class DateOnlyValueConverter(IJsonSerializer json)
    : JsonDateValueConverter<DateOnly>(json, Constants.PropertyEditors.Aliases.DateOnly)
{
    protected override DateOnly Convert(StoredDate stored) => DateOnly.FromDateTime(stored.Date.UtcDateTime);
}
