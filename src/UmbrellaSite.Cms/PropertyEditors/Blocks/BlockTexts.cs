using System.Net;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>Collects the text of blocks for a search index: one value for each language, without mark-up.</summary>
internal sealed partial class BlockTexts(PropertyEditorCollection editors)
{
    public IEnumerable<IndexValue> IndexValues(
        IProperty property,
        BlockValue? blocks,
        string? culture,
        bool published,
        IEnumerable<string> availableCultures,
        IDictionary<Guid, IContentType> contentTypes)
    {
        var cultures = availableCultures.ToArray();
        var texts = BlockValueMapper.All(blocks)
            .SelectMany(block => Texts(block, contentTypes, published, cultures))
            .Where(text => culture is null || text.Culture is null || text.Culture.InvariantEquals(culture))
            .ToArray();

        foreach (var language in texts.Select(text => text.Culture ?? culture).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var own = texts.Where(text => text.Culture is null || text.Culture.InvariantEquals(language)).Select(text => text.Text);
            yield return new IndexValue { Culture = language, FieldName = property.Alias, Values = [string.Join(Environment.NewLine, own)] };
        }
    }

    /// <summary>The text that a reader sees.</summary>
    public static string Plain(string markup) =>
        Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(markup, " ")), " ").Trim();

    private IEnumerable<(string? Culture, string Text)> Texts(
        BlockItemData block, IDictionary<Guid, IContentType> contentTypes, bool published, string[] cultures)
    {
        var properties = contentTypes.TryGetValue(block.ContentTypeKey, out var type) ? type.CompositionPropertyTypes.ToArray() : [];
        foreach (var value in block.Values)
        {
            var property = Array.Find(properties, candidate => candidate.Alias == value.Alias);
            if (value.Value is null || property is null || editors[property.PropertyEditorAlias] is not { } editor)
            {
                continue;
            }

            var inner = new Property(property);
            inner.SetValue(value.Value, value.Culture, value.Segment);
            if (published)
            {
                inner.PublishValues(value.Culture ?? "*", value.Segment ?? "*");
            }

            foreach (var found in editor.PropertyIndexValueFactory.GetIndexValues(inner, value.Culture, value.Segment, published, cultures, contentTypes))
            {
                foreach (var text in found.Values.Select(item => item?.ToString()).WhereNotNull())
                {
                    yield return (found.Culture ?? value.Culture, Plain(text));
                }
            }
        }
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
