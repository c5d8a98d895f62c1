using Microsoft.AspNetCore.Mvc.Controllers;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace UmbrellaSite.Cms.Rendering.Pages;

/// <summary>What a request for a page has been routed to; a feature of the request.</summary>
/// <param name="Controller">The site's own action for this type of document, if it has one.</param>
/// <param name="IsProtected">Whether the address is one that only certain members may read, whatever is shown instead.</param>
internal sealed record PublishedPage(IPublishedRequest Request, ControllerActionDescriptor? Controller, bool IsProtected)
{
    public IPublishedContent Content =>
        Request.PublishedContent ?? throw new InvalidOperationException($"{Request.AbsolutePathDecoded} was not routed to a document.");
}
