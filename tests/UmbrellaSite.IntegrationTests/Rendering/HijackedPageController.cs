using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace UmbrellaSite.IntegrationTests.Rendering;

/// <summary>A website's own controller for documents of the type "hijackedPage".</summary>
public sealed class HijackedPageController(IUmbracoContextAccessor contexts) : Controller
{
    public IActionResult Index(IPublishedContent page) =>
        Content($"index of {page.Name} at {contexts.GetRequiredUmbracoContext().PublishedRequest!.AbsolutePathDecoded}");

    public IActionResult Alternative(IPublishedContent page) => Content($"alternative of {page.Name}");

    [HttpPost]
    [ActionName("Index")]
    public IActionResult Receive(IPublishedContent page, string answer) => Content($"{page.Name} received {answer}");
}
