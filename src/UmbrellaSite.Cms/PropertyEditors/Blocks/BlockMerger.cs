using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>
/// Merges blocks by language. The blocks and their order belong to all languages, the values inside of them to one each.
/// </summary>
internal sealed class BlockMerger(PropertyEditorCollection editors)
{
    /// <summary>Publishing one language: takes the structure of the source and its values in that language.</summary>
    public void TakeCulture(BlockValue source, BlockValue target, string? culture)
    {
        target.Layout = source.Layout;
        target.Expose = source.Expose;
        TakeCulture(source.ContentData, target.ContentData, culture);
        TakeCulture(source.SettingsData, target.SettingsData, culture);
    }

    /// <summary>Saving without permission for some languages: what must not be changed is put back from what is stored.</summary>
    public void Restore(BlockValue stored, BlockValue edited, bool mayChangeInvariant, HashSet<string> cultures)
    {
        if (!mayChangeInvariant)
        {
            edited.Layout = stored.Layout;
            edited.Expose = stored.Expose;
        }

        var layout = edited.Layout.Values.SelectMany(items => items).ToArray();
        RestoreBlocks(stored.ContentData, edited.ContentData, key => layout.Any(item => item.ReferencesContent(key)));
        RestoreBlocks(stored.SettingsData, edited.SettingsData, key => layout.Any(item => item.ReferencesSetting(key)));
        Restore(stored.ContentData, edited.ContentData, mayChangeInvariant, cultures);
        Restore(stored.SettingsData, edited.SettingsData, mayChangeInvariant, cultures);
    }

    private static BlockPropertyValue? Find(BlockItemData? block, BlockPropertyValue like) =>
        block?.Values.FirstOrDefault(value => value.Alias == like.Alias && value.Culture == like.Culture && value.Segment == like.Segment);

    /// <summary>Blocks that the layout shows must be there: one that was taken out without permission comes back.</summary>
    private static void RestoreBlocks(List<BlockItemData> stored, List<BlockItemData> edited, Func<Guid, bool> isShown)
    {
        edited.RemoveAll(block => !isShown(block.Key));
        edited.AddRange(stored.Where(block => isShown(block.Key) && edited.TrueForAll(other => other.Key != block.Key)));
    }

    private void TakeCulture(List<BlockItemData> source, List<BlockItemData> target, string? culture)
    {
        target.RemoveAll(block => source.TrueForAll(other => other.Key != block.Key));
        foreach (var block in source)
        {
            var taken = target.Find(other => other.Key == block.Key);
            if (taken is null)
            {
                taken = new BlockItemData(block.Key, block.ContentTypeKey, block.ContentTypeAlias);
                target.Add(taken);
            }

            TakeCulture(block, taken, culture);
        }
    }

    private void TakeCulture(BlockItemData source, BlockItemData target, string? culture)
    {
        foreach (var value in source.Values)
        {
            var inner = EditorOfBlocks(value);
            if (inner is null && !value.Culture.InvariantEquals(culture))
            {
                continue;
            }

            var taken = Find(target, value);
            if (taken is null)
            {
                taken = new BlockPropertyValue { Alias = value.Alias, Culture = value.Culture, Segment = value.Segment, PropertyType = value.PropertyType };
                target.Values.Add(taken);
            }

            taken.Value = inner is null ? value.Value : inner.MergePartialPropertyValueForCulture(value.Value, taken.Value, culture);
        }
    }

    private void Restore(List<BlockItemData> stored, List<BlockItemData> edited, bool mayChangeInvariant, HashSet<string> cultures)
    {
        foreach (var block in edited)
        {
            var original = stored.Find(other => other.Key == block.Key);
            var restored = block.Values
                .Where(value => MayChange(value, mayChangeInvariant, cultures) || Find(original, value) is not null)
                .ToList();
            foreach (var value in restored)
            {
                value.Value = Restore(value, Find(original, value), mayChangeInvariant, cultures);
            }

            // A value that was left out without permission was not removed.
            restored.AddRange((original?.Values ?? []).Where(value =>
                !MayChange(value, mayChangeInvariant, cultures) && restored.TrueForAll(other => !IsSame(other, value))));
            block.Values = restored;
        }
    }

    private object? Restore(BlockPropertyValue edited, BlockPropertyValue? stored, bool mayChangeInvariant, HashSet<string> cultures)
    {
        if (EditorOfBlocks(edited) is { } inner)
        {
            return inner.MergeVariantInvariantPropertyValue(stored?.Value, edited.Value, mayChangeInvariant, cultures);
        }

        return MayChange(edited, mayChangeInvariant, cultures) ? edited.Value : stored?.Value;
    }

    private static bool MayChange(BlockPropertyValue value, bool mayChangeInvariant, HashSet<string> cultures) =>
        value.Culture is null ? mayChangeInvariant : cultures.Contains(value.Culture);

    private static bool IsSame(BlockPropertyValue left, BlockPropertyValue right) =>
        left.Alias == right.Alias && left.Culture == right.Culture && left.Segment == right.Segment;

    private IDataEditor? EditorOfBlocks(BlockPropertyValue value) =>
        value.PropertyType is { } type
        && editors.TryGet(type.PropertyEditorAlias, out var editor)
        && editor.CanMergePartialPropertyValues(type)
            ? editor
            : null;
}
