using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

[DefaultPropertyValueConverter]
internal sealed class DateTimeUnspecifiedValueConverter(IJsonSerializer json)
    : JsonDateValueConverter<DateTime>(json, Constants.PropertyEditors.Aliases.DateTimeUnspecified)
{
    protected override DateTime Convert(StoredDate stored) => DateTime.SpecifyKind(stored.Date.UtcDateTime, DateTimeKind.Unspecified);
}
