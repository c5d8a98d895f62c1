using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Text;

[DataEditor(Constants.PropertyEditors.Aliases.EmailAddress, ValueEditorIsReusable = true)]
internal sealed class EmailAddressPropertyEditor(IDataValueEditorFactory valueEditors)
    : PropertyEditor<EmailAddressValueEditor>(valueEditors);
