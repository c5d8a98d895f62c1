using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.PropertyEditors.Blocks;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

internal sealed class RichTextValueEditor : DataValueEditor, IDataValueReference, IDataValueTags, IMergesByCulture
{
    private readonly IJsonSerializer _json;
    private readonly BlockEditing _editing;
    private readonly RichTextMarkup _markup;
    private readonly BlockValueReader<RichTextBlockValue, RichTextBlockLayoutItem> _blocks;

    public RichTextValueEditor(
        DataEditorAttribute attribute,
        BlockEditing editing,
        RichTextMarkup markup,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute)
    {
        _json = json;
        _editing = editing;
        _markup = markup;
        _blocks = new(json, new RichTextEditorBlockDataConverter(json), editing.ElementTypes);
        RequiredValidator = new RichTextRequiredValidator(json);
        FormatValidator = new RichTextFormatValidator(json);
        Validators.Add(new RichTextBlockValidator(json, _blocks, editing));
    }

    public override IValueRequiredValidator RequiredValidator { get; }

    public override IValueFormatValidator FormatValidator { get; }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        RichTextValue.Read(value, _json) is { } text
            ? _markup.References(text.Markup).Concat(_editing.Contents.References(_blocks.Resolve(text.Blocks))).Distinct()
            : [];

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) =>
        _editing.Contents.Tags(_blocks.Resolve(RichTextValue.Read(value, _json)?.Blocks), languageId);

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (RichTextValue.Read(property.GetValue(culture, segment), _json) is not { } text)
        {
            return null;
        }

        var blocks = _blocks.Resolve(text.Blocks) ?? new RichTextBlockValue();
        _editing.Mapper.ToEditor(blocks, culture);
        return new RichTextValue(_markup.ForEditor(text.Markup), blocks);
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var text = RichTextValue.Read(editorValue.Value, _json);
        var blocks = string.IsNullOrWhiteSpace(text?.Markup) ? null : _blocks.Resolve(text.Blocks);
        var current = _blocks.Resolve(RichTextValue.Read(currentValue, _json)?.Blocks);
        _editing.Mapper.FromEditor(blocks, current, editorValue.ContentKey);
        return string.IsNullOrWhiteSpace(text?.Markup)
            ? null
            : Write(_markup.ForStorage(text.Markup, editorValue.DataTypeConfiguration as RichTextConfiguration), blocks);
    }

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() =>
        ((ConfigurationObject as RichTextConfiguration)?.Blocks ?? []).SelectMany(block => block.SettingsElementTypeKey is { } settings
            ? new[] { block.ContentElementTypeKey, settings }
            : [block.ContentElementTypeKey]);

    /// <summary>The mark-up belongs to all languages, like the order of blocks; only what is inside of blocks may vary.</summary>
    public object? TakeCulture(object? source, object? target, string? culture)
    {
        if (RichTextValue.Read(source, _json) is not { } from)
        {
            return null;
        }

        if (_blocks.Resolve(from.Blocks) is not { } blocks)
        {
            return Write(from.Markup, null);
        }

        var merged = _blocks.Resolve(RichTextValue.Read(target, _json)?.Blocks) ?? new RichTextBlockValue();
        _editing.Merger.TakeCulture(blocks, merged, culture);
        return Write(from.Markup, merged);
    }

    public object? Restore(object? stored, object? edited, bool mayChangeInvariant, HashSet<string> cultures)
    {
        var before = RichTextValue.Read(stored, _json);
        var after = RichTextValue.Read(edited, _json);
        if ((mayChangeInvariant ? after : before) is not { } kept)
        {
            return null;
        }

        var blocks = _blocks.Resolve(after?.Blocks) ?? new RichTextBlockValue();
        _editing.Merger.Restore(_blocks.Resolve(before?.Blocks) ?? new RichTextBlockValue(), blocks, mayChangeInvariant, cultures);
        return Write(kept.Markup, blocks);
    }

    public IEnumerable<string> ChangedCultures(object? source, object? target, string defaultCulture)
    {
        var after = RichTextValue.Read(source, _json);
        var before = RichTextValue.Read(target, _json);
        var changed = BlockChanges.Cultures(_blocks.Resolve(after?.Blocks), _blocks.Resolve(before?.Blocks), defaultCulture, _json);
        return after?.Markup == before?.Markup ? changed : changed.Append(defaultCulture).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private string Write(string markup, RichTextBlockValue? blocks) =>
        _json.Serialize(new RichTextValue(markup, blocks ?? new RichTextBlockValue()));
}
