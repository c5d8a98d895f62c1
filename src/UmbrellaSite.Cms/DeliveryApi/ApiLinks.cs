using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using UmbrellaSite.Cms.PropertyEditors.Links;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>Links as the Content Delivery API gives them: to content by its route, to media and elsewhere by address.</summary>
internal sealed class ApiLinks(
    IApiPublishedContentCache contents, IPublishedMediaCache media, IApiContentRouteBuilder routes, IApiContentNameProvider names, IApiMediaUrlProvider urls)
{
    /// <returns>Null when what the link leads to is not there.</returns>
    public ApiLink? Of(StoredLink link) => link.Udi switch
    {
        null => ApiLink.External(link.Name, link.Url ?? string.Empty, link.QueryString, link.Target),
        { EntityType: Constants.UdiEntityType.Media } udi => media.GetById(udi.Guid) is { } file
            ? ApiLink.Media(Title(link, names.GetName(file)), urls.GetUrl(file), link.QueryString, link.Target, file.Key, file.ContentType.Alias)
            : null,
        var udi => contents.GetById(udi.Guid) is { } page && routes.Build(page, link.Culture) is { } route
            ? ApiLink.Content(Title(link, names.GetName(page)), link.QueryString, link.Target, page.Key, page.ContentType.Alias, route, link.Culture)
            : null,
    };

    private static string Title(StoredLink link, string name) => string.IsNullOrEmpty(link.Name) ? name : link.Name;
}
