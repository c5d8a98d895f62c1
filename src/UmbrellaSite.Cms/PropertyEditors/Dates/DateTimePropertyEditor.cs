using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

/// <summary>A date with or without time as in Umbraco's earlier versions: in the date column, without a time zone.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTime, ValueType = ValueTypes.DateTime, ValueEditorIsReusable = true)]
internal sealed class DateTimePropertyEditor(IDataValueEditorFactory valueEditors, IIOHelper ioHelper)
    : ConfiguredPropertyEditor<DateColumnValueEditor, DateTimeConfiguration>(valueEditors, ioHelper);
