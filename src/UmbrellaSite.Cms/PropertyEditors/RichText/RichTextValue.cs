using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

/// <summary>Mark-up with the blocks that it shows, as stored and as the client sends and gets it.</summary>
internal sealed record RichTextValue(string Markup, RichTextBlockValue? Blocks)
{
    /// <summary>Reads today's JSON and the mere mark-up that earlier versions stored or that code assigned.</summary>
    /// <returns>Null when nothing is there.</returns>
    public static RichTextValue? Read(object? value, IJsonSerializer json)
    {
        if (value is string text && !LooksLikeValue(text))
        {
            return string.IsNullOrWhiteSpace(text) ? null : new RichTextValue(text, null);
        }

        return value is not null && json.TryDeserialize(value, out RichTextValue? read)
            ? read with { Markup = read.Markup ?? string.Empty }
            : null;
    }

    private static bool LooksLikeValue(string text) =>
        text.DetectIsJson() && text.Contains("markup", StringComparison.OrdinalIgnoreCase);
}
