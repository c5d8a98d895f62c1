using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class TimeOnlyValueConverter(IJsonSerializer json)
    : JsonDateValueConverter<TimeOnly>(json, Constants.PropertyEditors.Aliases.TimeOnly)
{
    protected override TimeOnly Convert(StoredDate stored) => TimeOnly.FromDateTime(stored.Date.UtcDateTime);
}
