using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Trees;

internal sealed class MultiNodeTreePickerValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _json;

    public MultiNodeTreePickerValueEditor(
        DataEditorAttribute attribute,
        PickableNodes nodes,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute)
    {
        _json = json;
        Validators.Add(new TypedJsonValidatorRunner<PickedNode[], MultiNodePickerConfiguration>(
            json,
            new NodeCountValidator(texts),
            new AllowedNodesValidator(texts, nodes)));
    }

    public override IValueRequiredValidator RequiredValidator => ListRequiredValidator.Instance;

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        PickedNode.FromStored(value).Select(node => new UmbracoEntityReference(node.ToUdi()));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var nodes = _json.List<PickedNode>(editorValue.Value).Where(node => !string.IsNullOrEmpty(node.Type)).ToArray();
        return nodes.Length == 0 ? null : string.Join(',', nodes.Select(node => node.ToUdi()));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        property.GetValue(culture, segment) is string stored ? PickedNode.FromStored(stored).ToArray() : null;
}
