using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

internal sealed class DateTimeUnspecifiedIndexValueFactory(IJsonSerializer json)
    : JsonDateIndexValueFactory(json, "yyyy-MM-ddTHH:mm:ss"), IDateTimeUnspecifiedPropertyIndexValueFactory;
