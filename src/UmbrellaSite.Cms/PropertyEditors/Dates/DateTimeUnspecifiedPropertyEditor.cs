using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

/// <summary>A day and a time, in whatever time zone the site means.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTimeUnspecified, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateTimeUnspecifiedPropertyEditor(
    IDataValueEditorFactory valueEditors,
    IIOHelper ioHelper,
    IDateTimeUnspecifiedPropertyIndexValueFactory indexValues)
    : JsonDatePropertyEditor(valueEditors, ioHelper, indexValues, new DateFormat("yyyy-MM-ddTHH:mm:ss"));
