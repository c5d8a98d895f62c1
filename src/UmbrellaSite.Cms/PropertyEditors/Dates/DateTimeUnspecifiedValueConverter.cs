using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class DateTimeUnspecifiedValueConverter(IJsonSerializer json)
    : JsonDateValueConverter<DateTime>(json, Constants.PropertyEditors.Aliases.DateTimeUnspecified)
{
    protected override DateTime Convert(StoredDate stored) => DateTime.SpecifyKind(stored.Date.UtcDateTime, DateTimeKind.Unspecified);
}
