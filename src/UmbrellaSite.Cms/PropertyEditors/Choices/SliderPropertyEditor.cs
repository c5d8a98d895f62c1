using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

/// <summary>A number or a range, stored as "5" or "5,10".</summary>
[DataEditor(Constants.PropertyEditors.Aliases.Slider, ValueEditorIsReusable = true)]
internal sealed class SliderPropertyEditor(IDataValueEditorFactory valueEditors, IIOHelper ioHelper)
    : PropertyEditor<SliderValueEditor>(valueEditors)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new SliderConfigurationEditor(ioHelper);
}
