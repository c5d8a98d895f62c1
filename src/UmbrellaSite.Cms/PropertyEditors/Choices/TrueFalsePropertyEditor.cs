using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

/// <summary>Yes or no, stored as 1 or 0.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.Boolean, ValueType = ValueTypes.Integer, ValueEditorIsReusable = true)]
internal sealed class TrueFalsePropertyEditor(IDataValueEditorFactory valueEditors)
    : PropertyEditor<TrueFalseValueEditor>(valueEditors);
