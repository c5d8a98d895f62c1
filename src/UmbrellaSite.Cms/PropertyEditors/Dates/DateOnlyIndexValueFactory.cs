using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

internal sealed class DateOnlyIndexValueFactory(IJsonSerializer json)
    : JsonDateIndexValueFactory(json, "yyyy-MM-dd"), IDateOnlyPropertyIndexValueFactory;
