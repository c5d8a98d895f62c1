using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

/// <summary>The family of date editors that store JSON.</summary>
internal abstract class JsonDatePropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;
    private readonly DateFormat _format;

    protected JsonDatePropertyEditor(
        IDataValueEditorFactory valueEditors,
        IIOHelper ioHelper,
        IPropertyIndexValueFactory indexValues,
        DateFormat format)
        : base(valueEditors)
    {
        _ioHelper = ioHelper;
        _format = format;
        PropertyIndexValueFactory = indexValues;
        SupportsReadOnly = true;
    }

    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; }

    protected override IDataValueEditor CreateValueEditor() =>
        DataValueEditorFactory.Create<JsonDateValueEditor>(Attribute!, _format);

    protected override IConfigurationEditor CreateConfigurationEditor() =>
        new Shared.TypedConfigurationEditor<DateTimeConfiguration>(_ioHelper);
}
