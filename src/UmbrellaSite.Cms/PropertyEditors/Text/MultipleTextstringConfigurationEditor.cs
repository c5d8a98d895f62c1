using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace UmbrellaSite.Cms.PropertyEditors.Text;

internal sealed class MultipleTextstringConfigurationEditor : ConfigurationEditor<MultipleTextStringConfiguration>
{
    public MultipleTextstringConfigurationEditor(IIOHelper ioHelper)
        : base(ioHelper)
    {
        // Core's configuration class carries no field attributes.
        Fields.Add(new ConfigurationField(new IntegerValidator()) { Key = "min", PropertyName = "Min", PropertyType = typeof(int) });
        Fields.Add(new ConfigurationField(new IntegerValidator()) { Key = "max", PropertyName = "Max", PropertyType = typeof(int) });
    }
}
