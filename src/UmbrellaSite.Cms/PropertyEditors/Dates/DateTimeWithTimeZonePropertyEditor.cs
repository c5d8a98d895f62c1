using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

/// <summary>A point in time, with the time zone in which it was meant.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateTimeWithTimeZonePropertyEditor(
    IDataValueEditorFactory valueEditors,
    IIOHelper ioHelper,
    IDateTimeWithTimeZonePropertyIndexValueFactory indexValues)
    : JsonDatePropertyEditor(valueEditors, ioHelper, indexValues, new DateFormat("yyyy-MM-ddTHH:mm:sszzz"));
