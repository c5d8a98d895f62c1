using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

internal sealed class ColorPickerConfigurationEditor : ConfigurationEditor<ColorPickerConfiguration>
{
    public ColorPickerConfigurationEditor(IIOHelper ioHelper)
        : base(ioHelper) => Field(nameof(ColorPickerConfiguration.Items)).Validators.Add(new ApprovedColorsValidator());
}
