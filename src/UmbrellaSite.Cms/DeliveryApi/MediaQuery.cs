using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>The media below a folder; like Umbraco, it knows no other question.</summary>
internal sealed class MediaQuery(IMediaNavigationQueryService navigation, IPublishedMediaCache media) : IApiMediaQueryService
{
    private const string Children = "children:";

    public Attempt<PagedModel<Guid>, ApiMediaQueryOperationStatus> ExecuteQuery(
        string? fetch, IEnumerable<string> filters, IEnumerable<string> sorts, int skip, int take)
    {
        var none = new PagedModel<Guid>();
        if (fetch is null || !fetch.StartsWith(Children, StringComparison.OrdinalIgnoreCase) || fetch.Length == Children.Length)
        {
            return Attempt.FailWithStatus(ApiMediaQueryOperationStatus.SelectorOptionNotFound, none);
        }

        if (filters.Any(filter => filter.Length > 0))
        {
            return Attempt.FailWithStatus(ApiMediaQueryOperationStatus.FilterOptionNotFound, none);
        }

        if (sorts.Any(sort => sort.Length > 0))
        {
            return Attempt.FailWithStatus(ApiMediaQueryOperationStatus.SortOptionNotFound, none);
        }

        var keys = Below(fetch[Children.Length..]).ToList();
        return Attempt.SucceedWithStatus(
            ApiMediaQueryOperationStatus.Success, new PagedModel<Guid>(keys.Count, [.. keys.Skip(skip).Take(take)]));
    }

    /// <summary>By the names of the folders and the item.</summary>
    public IPublishedContent? GetByPath(string path)
    {
        var level = Roots();
        Guid? found = null;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = level.FirstOrDefault(key => string.Equals(media.GetById(key)?.Name, name, StringComparison.OrdinalIgnoreCase));
            if (found == Guid.Empty)
            {
                return null;
            }

            level = ChildrenOf(found.Value);
        }

        return found is { } item ? media.GetById(item) : null;
    }

    private IEnumerable<Guid> Below(string folder) =>
        folder.Trim('/').Length == 0 ? Roots()
        : Guid.TryParse(folder, out var key) ? ChildrenOf(key)
        : GetByPath(folder)?.Key is { } found ? ChildrenOf(found) : [];

    private IEnumerable<Guid> Roots() => navigation.TryGetRootKeys(out var keys) ? keys : [];

    private IEnumerable<Guid> ChildrenOf(Guid folder) => navigation.TryGetChildrenKeys(folder, out var keys) ? keys : [];
}
