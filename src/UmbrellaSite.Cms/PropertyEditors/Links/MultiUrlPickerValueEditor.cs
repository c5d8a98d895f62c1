using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Links;

internal sealed class MultiUrlPickerValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _json;
    private readonly LinkTargets _targets;

    public MultiUrlPickerValueEditor(
        DataEditorAttribute attribute,
        LinkTargets targets,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute)
    {
        _json = json;
        _targets = targets;
        Validators.Add(new TypedJsonValidatorRunner<object[], MultiUrlPickerConfiguration>(json, new LinkCountValidator(texts)));
    }

    public override IValueRequiredValidator RequiredValidator => ListRequiredValidator.Instance;

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        _json.List<StoredLink>(value).Where(link => link.Udi is not null).Select(link => new UmbracoEntityReference(link.Udi!));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var links = _json.List<LinkDisplay>(editorValue.Value);
        return links.Length == 0 ? null : _json.Serialize(links.Select(Store));
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        var links = _json.List<StoredLink>(property.GetValue(culture, segment));
        return links.Select(link => _targets.Describe(link, culture)).ToArray();
    }

    private static StoredLink Store(LinkDisplay link)
    {
        var isInternal = link.Unique is not null
            && (link.Type.InvariantEquals(LinkDisplay.Types.Document) || link.Type.InvariantEquals(LinkDisplay.Types.Media));
        return new StoredLink
        {
            Name = link.Name,
            Target = link.Target,
            Udi = isInternal ? new GuidUdi(link.Type!.ToLowerInvariant(), link.Unique!.Value) : null,
            Url = link.Type.InvariantEquals(LinkDisplay.Types.External) ? link.Url : null,
            QueryString = link.QueryString,
            Culture = isInternal ? link.Culture : null,
        };
    }
}
