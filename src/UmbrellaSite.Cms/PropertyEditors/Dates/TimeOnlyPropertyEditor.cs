using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

/// <summary>A time of day.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TimeOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class TimeOnlyPropertyEditor(
    IDataValueEditorFactory valueEditors,
    IIOHelper ioHelper,
    ITimeOnlyPropertyIndexValueFactory indexValues)
    : JsonDatePropertyEditor(valueEditors, ioHelper, indexValues, new DateFormat("HH:mm:ss", TimeOnly: true));
