using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

internal sealed class RadioButtonListValueEditor : DataValueEditor
{
    public RadioButtonListValueEditor(
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute) => Validators.Add(new OneOfOptionsValidator(texts));
}
