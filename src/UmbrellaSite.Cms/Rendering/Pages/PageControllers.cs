using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Routing;

namespace UmbrellaSite.Cms.Rendering.Pages;

/// <summary>
/// Umbraco's route hijacking: a controller that is named like a document type shows its documents. Of its actions the one
/// named like the template is taken, else <c>Index</c>. It is a plain MVC controller; a parameter of the type
/// <c>IPublishedContent</c> or of a model is given the document.
/// </summary>
internal sealed class PageControllers(IActionDescriptorCollectionProvider actions)
{
    private const string DefaultAction = "Index";

    private (int Version, ILookup<string, ControllerActionDescriptor> ByController)? _known;

    private ILookup<string, ControllerActionDescriptor> ByController
    {
        get
        {
            var current = actions.ActionDescriptors;
            if (_known is { } known && known.Version == current.Version)
            {
                return known.ByController;
            }

            var found = current.Items
                .OfType<ControllerActionDescriptor>()
                .Where(action => action.AttributeRouteInfo is null)
                .ToLookup(action => action.ControllerName, StringComparer.OrdinalIgnoreCase);
            _known = (current.Version, found);
            return found;
        }
    }

    public ControllerActionDescriptor? Find(HttpContext context, IPublishedRequest request)
    {
        var candidates = ByController[request.PublishedContent!.ContentType.Alias];
        return Find(candidates, request.Template?.Alias, context.Request.Method)
            ?? Find(candidates, DefaultAction, context.Request.Method);
    }

    private static ControllerActionDescriptor? Find(
        IEnumerable<ControllerActionDescriptor> candidates, string? name, string method) => candidates
        .Where(action => string.Equals(action.ActionName, name, StringComparison.OrdinalIgnoreCase) && Allows(action, method))
        .OrderByDescending(NamesMethods)
        .FirstOrDefault();

    private static bool NamesMethods(ControllerActionDescriptor action) => Methods(action).Any();

    private static bool Allows(ControllerActionDescriptor action, string method)
    {
        var asked = HttpMethods.IsHead(method) ? HttpMethods.Get : method;
        return !NamesMethods(action) || Methods(action).Contains(asked, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Methods(ControllerActionDescriptor action) =>
        (action.ActionConstraints ?? []).OfType<HttpMethodActionConstraint>().SelectMany(constraint => constraint.HttpMethods)
        .Concat(action.EndpointMetadata.OfType<IHttpMethodMetadata>().SelectMany(metadata => metadata.HttpMethods));
}
