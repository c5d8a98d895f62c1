using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

[DefaultPropertyValueConverter]
internal sealed class TimeOnlyValueConverter(IJsonSerializer json)
    : JsonDateValueConverter<TimeOnly>(json, Constants.PropertyEditors.Aliases.TimeOnly)
{
    protected override TimeOnly Convert(StoredDate stored) => TimeOnly.FromDateTime(stored.Date.UtcDateTime);
}
