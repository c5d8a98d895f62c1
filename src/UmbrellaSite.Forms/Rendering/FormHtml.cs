using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace UmbrellaSite.Forms.Rendering;

public static class FormHtml
{
    /// <summary>The form of this key, as far as the visitor has got with it.</summary>
    public static async Task<IHtmlContent> FormAsync(this IHtmlHelper html, Guid? form)
    {
        var http = html.ViewContext.HttpContext;
        return form is { } key
            ? await http.RequestServices.GetRequiredService<FormPresenter>().PresentAsync(html, http, key)
            : HtmlString.Empty;
    }
}
