using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

/// <summary>What can be known of a rich text before it is shown.</summary>
/// <param name="Ready">The finished text, when nothing in it depends on other content.</param>
internal sealed record RichTextIntermediate(string Markup, RichTextBlockModel? RichTextBlockModel, IHtmlEncodedString? Ready)
    : IRichTextEditorIntermediateValue;
