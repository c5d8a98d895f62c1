using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Routing;

namespace UmbrellaSite.Cms.Rendering.Pages;

/// <summary>The endpoint that answers for a page: a redirect, the site's own action, the template, or "not found".</summary>
internal sealed class PageEndpoints
{
    private readonly ConcurrentDictionary<ControllerActionDescriptor, Endpoint> _actions = new();
    private readonly IActionInvokerFactory _invokers;
    private readonly Endpoint _template;
    private readonly Endpoint _redirect = Named(RedirectAsync, "Redirect of a page");
    private readonly Endpoint _notFound = Named(NotFoundAsync, "No such page");
    private readonly Endpoint _methodNotAllowed = Named(MethodNotAllowedAsync, "A page that is only read");

    public PageEndpoints(IActionInvokerFactory invokers, TemplateRenderer renderer)
    {
        _invokers = invokers;
        _template = Named(context => renderer.RenderAsync(context, Page(context)), "Page by template");
    }

    public Endpoint For(HttpContext context, PublishedPage page)
    {
        if (page.Request.IsRedirect())
        {
            return _redirect;
        }

        if (page.Controller is { } action)
        {
            SetRouteValues(context, action);
            return _actions.GetOrAdd(action, Endpoint);
        }

        return !page.Request.HasPublishedContent() ? _notFound
            : HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? _template
            : _methodNotAllowed;
    }

    private static Endpoint Named(RequestDelegate answer, string name) => new(answer, EndpointMetadataCollection.Empty, name);

    private static PublishedPage Page(HttpContext context) => context.Features.GetRequiredFeature<PublishedPage>();

    private static void SetRouteValues(HttpContext context, ControllerActionDescriptor action)
    {
        foreach (var (name, value) in action.RouteValues)
        {
            context.Request.RouteValues[name] = value;
        }
    }

    private static Task RedirectAsync(HttpContext context)
    {
        var request = Page(context).Request;
        ResponseHeaders.Apply(context.Response, request);
        context.Response.StatusCode = request.ResponseStatusCode!.Value;
        context.Response.Headers.Location = request.RedirectUrl;
        return Task.CompletedTask;
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task MethodNotAllowedAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    // What MVC itself makes of an action, with the action's metadata (authorization, antiforgery) on the endpoint.
    private Endpoint Endpoint(ControllerActionDescriptor action) => new(
        context =>
        {
            var request = Page(context).Request;
            ResponseHeaders.Apply(context.Response, request);
            context.Response.StatusCode = request.ResponseStatusCode ?? StatusCodes.Status200OK;
            return _invokers.CreateInvoker(new ActionContext(context, context.GetRouteData(), action))!.InvokeAsync();
        },
        new EndpointMetadataCollection([.. action.EndpointMetadata, action]),
        action.DisplayName);
}
