using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class DateTimeWithTimeZoneValueConverter(IJsonSerializer json)
    : JsonDateValueConverter<DateTimeOffset>(json, Constants.PropertyEditors.Aliases.DateTimeWithTimeZone)
{
    protected override DateTimeOffset Convert(StoredDate stored) => stored.Date;
}
