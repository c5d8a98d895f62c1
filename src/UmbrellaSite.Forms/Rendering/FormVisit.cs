using Microsoft.AspNetCore.Html;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>
/// What forms have to say to the page around them. A form that is under way takes the page for itself: one thing at a time,
/// and what is wrong at the very top.
/// </summary>
public sealed class FormVisit
{
    /// <summary>The step that is shown instead of the page's own content; null where the page shows itself.</summary>
    public IHtmlContent? Instead { get; internal set; }

    /// <summary>What the browser's tab says; null where that is the page's own title.</summary>
    public string? Title { get; set; }

    /// <summary>What of its query the page needs in every language and size of type, such as <c>?fuer=…</c>; empty where it needs nothing.</summary>
    public string Query { get; set; } = string.Empty;

    /// <summary>Whether the page has any part of a form on it, so that it needs its styles and its script.</summary>
    public bool HasForm { get; set; }
}
