using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>What block list, single block and block grid have in common.</summary>
internal abstract class BlockValueEditor<TValue, TLayout> : DataValueEditor, IDataValueReference, IDataValueTags, IMergesByCulture
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    private readonly IJsonSerializer _json;
    private readonly BlockEditing _editing;

    protected BlockValueEditor(
        DataEditorAttribute attribute,
        BlockEditing editing,
        BlockEditorDataConverter<TValue, TLayout> converter,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute)
    {
        _json = json;
        _editing = editing;
        Blocks = new BlockValueReader<TValue, TLayout>(json, converter, editing.ElementTypes);
        RequiredValidator = new BlockRequiredValidator<TValue, TLayout>(Blocks);
        Validators.Add(new BlockPropertyValidator<TValue, TLayout>(Blocks, editing));
    }

    public override IValueRequiredValidator RequiredValidator { get; }

    protected BlockValueReader<TValue, TLayout> Blocks { get; }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) => _editing.Contents.References(Blocks.Read(value));

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) =>
        _editing.Contents.Tags(Blocks.Read(value), languageId);

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (Blocks.Read(property.GetValue(culture, segment)) is not { } blocks)
        {
            return null;
        }

        _editing.Mapper.ToEditor(blocks, culture);
        return blocks;
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var blocks = Blocks.Read(editorValue.Value);
        _editing.Mapper.FromEditor(blocks, Blocks.Read(currentValue), editorValue.ContentKey);
        return blocks is null ? null : _json.Serialize(InOrder(blocks));
    }

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() =>
        ConfiguredBlocks().SelectMany(block => block.SettingsElementTypeKey is { } settings
            ? new[] { block.ContentElementTypeKey, settings }
            : [block.ContentElementTypeKey]);

    public object? TakeCulture(object? source, object? target, string? culture)
    {
        if (Blocks.Read(source) is not { } from)
        {
            return null;
        }

        var to = Blocks.Read(target) ?? new TValue();
        _editing.Merger.TakeCulture(from, to, culture);
        return _json.Serialize(InOrder(to));
    }

    public object? Restore(object? stored, object? edited, bool mayChangeInvariant, HashSet<string> cultures)
    {
        var before = Blocks.Read(stored);
        var after = Blocks.Read(edited);
        if (mayChangeInvariant ? after is null : before is null)
        {
            return null;
        }

        after ??= new TValue();
        _editing.Merger.Restore(before ?? new TValue(), after, mayChangeInvariant, cultures);
        return _json.Serialize(InOrder(after));
    }

    public IEnumerable<string> ChangedCultures(object? source, object? target, string defaultCulture) =>
        BlockChanges.Cultures(Blocks.Read(source), Blocks.Read(target), defaultCulture, _json);

    protected abstract IEnumerable<IBlockConfiguration> ConfiguredBlocks();

    /// <summary>The order of values tells whether a document was changed, so it must not depend on who sent them.</summary>
    private static TValue InOrder(TValue blocks)
    {
        foreach (var block in BlockValueMapper.All(blocks))
        {
            block.Values = [.. block.Values.OrderBy(value => value.Culture, StringComparer.Ordinal)];
        }

        return blocks;
    }
}
