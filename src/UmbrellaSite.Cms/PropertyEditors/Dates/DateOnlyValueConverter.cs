using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

[DefaultPropertyValueConverter]
internal sealed class DateOnlyValueConverter(IJsonSerializer json)
    : JsonDateValueConverter<DateOnly>(json, Constants.PropertyEditors.Aliases.DateOnly)
{
    protected override DateOnly Convert(StoredDate stored) => DateOnly.FromDateTime(stored.Date.UtcDateTime);
}
