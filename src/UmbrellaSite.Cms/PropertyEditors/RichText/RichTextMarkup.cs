using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Templates;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

/// <summary>
/// Mark-up on its way between client and database. Images are stored without their address, which the media item tells,
/// so that nothing breaks when the file moves.
/// </summary>
internal sealed class RichTextMarkup(
    HtmlImageSourceParser images,
    HtmlLocalLinkParser links,
    IHtmlSanitizer sanitizer,
    Lazy<PastedImages> pasted)
{
    public IEnumerable<UmbracoEntityReference> References(string markup) =>
        images.FindUdisFromDataAttributes(markup)
            .Concat(links.FindUdisFromLocalLinks(markup).WhereNotNull())
            .Select(udi => new UmbracoEntityReference(udi));

    public string ForEditor(string markup) => images.EnsureImageSources(markup);

    public string ForStorage(string markup, RichTextConfiguration? configuration)
    {
        if (PastedImages.AreIn(markup))
        {
            markup = pasted.Value.Import(markup, configuration?.MediaParentId);
        }

        return sanitizer.Sanitize(images.RemoveImageSources(markup));
    }
}
