using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

/// <summary>A day.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateOnlyPropertyEditor(
    IDataValueEditorFactory valueEditors,
    IIOHelper ioHelper,
    IDateOnlyPropertyIndexValueFactory indexValues)
    : JsonDatePropertyEditor(valueEditors, ioHelper, indexValues, new DateFormat("yyyy-MM-dd"));
