using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

internal sealed class TimeOnlyIndexValueFactory(IJsonSerializer json)
    : JsonDateIndexValueFactory(json, "HH:mm:ss"), ITimeOnlyPropertyIndexValueFactory;
