using System.Globalization;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>Answers <c>fetch</c>, <c>filter</c> and <c>sort</c> from the published snapshot, as Umbraco does from its index.</summary>
internal sealed partial class ContentQuery(QueriedContent source, IVariationContextAccessor variation) : IApiContentQueryService
{
    public Attempt<PagedModel<Guid>, ApiContentQueryOperationStatus> ExecuteQuery(
        string? fetch, IEnumerable<string> filters, IEnumerable<string> sorts, ProtectedAccess protectedAccess, int skip, int take)
    {
        var none = new PagedModel<Guid>();
        if (source.Fetch(fetch) is not { } found)
        {
            return Attempt.FailWithStatus(ApiContentQueryOperationStatus.SelectorOptionNotFound, none);
        }

        foreach (var filter in filters)
        {
            if (Filter(filter) is not { } matches)
            {
                return Attempt.FailWithStatus(ApiContentQueryOperationStatus.FilterOptionNotFound, none);
            }

            found = found.Where(matches);
        }

        if (Sort(found, [.. sorts]) is not { } sorted)
        {
            return Attempt.FailWithStatus(ApiContentQueryOperationStatus.SortOptionNotFound, none);
        }

        var keys = sorted.Select(page => page.Key).ToList();
        return Attempt.SucceedWithStatus(
            ApiContentQueryOperationStatus.Success, new PagedModel<Guid>(keys.Count, [.. keys.Skip(skip).Take(take)]));
    }

    private Func<IPublishedContent, bool>? Filter(string filter)
    {
        var parts = FilterPattern().Match(filter);
        var (operation, value) = (parts.Groups["operator"].Value, parts.Groups["value"].Value.Trim());
        return parts.Groups["field"].Value.ToUpperInvariant() switch
        {
            "CONTENTTYPE" => Text(operation, value, page => page.ContentType.Alias, whole: true),
            "NAME" => Text(operation, value, page => page.Name(variation) ?? string.Empty, whole: false),
            "CREATEDATE" => Date(operation, value, page => page.CreateDate),
            "UPDATEDATE" => Date(operation, value, page => page.CultureDate(variation)),
            _ => null,
        };
    }

    // Umbraco's index knows the words of a name, but a content type as a whole.
    private static Func<IPublishedContent, bool>? Text(string operation, string value, Func<IPublishedContent, string> field, bool whole)
    {
        bool Matches(IPublishedContent page, string wanted) => whole
            ? string.Equals(field(page), wanted, StringComparison.OrdinalIgnoreCase)
            : wanted.Length > 0 && field(page).Contains(wanted, StringComparison.CurrentCultureIgnoreCase);

        var wanted = value.Split(',', StringSplitOptions.TrimEntries);
        return operation switch
        {
            ":" => page => wanted.Any(one => Matches(page, one)),
            ":!" => page => !wanted.Any(one => Matches(page, one)),
            _ => null,
        };
    }

    private static Func<IPublishedContent, bool>? Date(string operation, string value, Func<IPublishedContent, DateTime> field)
    {
        if (!DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment))
        {
            return operation.Length == 0 ? null : _ => false;
        }

        return operation switch
        {
            ">" => page => field(page) > moment,
            ">:" => page => field(page) >= moment,
            "<" => page => field(page) < moment,
            "<:" => page => field(page) <= moment,
            ":" => page => field(page) == moment,
            ":!" => page => field(page) != moment,
            _ => null,
        };
    }

    private IEnumerable<IPublishedContent>? Sort(IEnumerable<IPublishedContent> found, IReadOnlyList<string> sorts)
    {
        // Without an order it is that of the tree, in which the pages come.
        IOrderedEnumerable<IPublishedContent>? ordered = null;
        foreach (var sort in sorts)
        {
            var parts = SortPattern().Match(sort);
            Func<IPublishedContent, IComparable>? field = parts.Groups["field"].Value.ToUpperInvariant() switch
            {
                "CREATEDATE" => page => page.CreateDate,
                "UPDATEDATE" => page => page.CultureDate(variation),
                "NAME" => page => page.Name(variation) ?? string.Empty,
                "LEVEL" => page => page.Level,
                "SORTORDER" => page => page.SortOrder,
                _ => null,
            };
            if (field is null)
            {
                return null;
            }

            var descending = parts.Groups["direction"].Value.StartsWith("desc", StringComparison.OrdinalIgnoreCase);
            ordered = (ordered, descending) switch
            {
                (null, true) => found.OrderByDescending(field),
                (null, false) => found.OrderBy(field),
                (_, true) => ordered.ThenByDescending(field),
                _ => ordered.ThenBy(field),
            };
        }

        return ordered ?? found;
    }

    [GeneratedRegex("^(?<field>contentType|name|createDate|updateDate)(?<operator>[><:!]{1,2})(?<value>.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex FilterPattern();

    [GeneratedRegex("^(?<field>createDate|updateDate|name|level|sortOrder):(?<direction>asc|desc)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex SortPattern();
}
