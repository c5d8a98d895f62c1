using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>Gives of each item the properties that the request asks for, and picked items with theirs where it says so.</summary>
internal sealed class OutputExpansion : IOutputExpansionStrategy
{
    private readonly IApiPropertyRenderer _renderer;
    private readonly Stack<FieldSelection?> _expanded = new();
    private readonly Stack<FieldSelection?> _included = new();

    public OutputExpansion(IHttpContextAccessor http, IApiPropertyRenderer renderer)
    {
        _renderer = renderer;
        var query = http.HttpContext?.Request.Query;
        _expanded.Push(FieldSelection.Parse((string?)query?["expand"] ?? string.Empty));
        _included.Push(FieldSelection.Parse((string?)query?["fields"] ?? "$all"));
    }

    public IDictionary<string, object?> MapContentProperties(IPublishedContent content) => Map(content.Properties, isElement: false);

    public IDictionary<string, object?> MapElementProperties(IPublishedElement element) => Map(element.Properties, isElement: true);

    public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true) => Map(
        media.Properties.Where(property => !skipUmbracoProperties || !property.Alias.StartsWith("umbraco", StringComparison.Ordinal)),
        isElement: false);

    // Blocks are part of the item; other items that are picked have no properties until somebody asks for them.
    private Dictionary<string, object?> Map(IEnumerable<IPublishedProperty> properties, bool isElement)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var expanded = _expanded.Peek();
        var included = _included.Peek();
        if (_expanded.Count > 1 && expanded is null && !isElement)
        {
            return values;
        }

        foreach (var property in properties)
        {
            var includedBelow = included?.Of(property.Alias);
            if (included is { Below.Count: > 0 } && includedBelow is null)
            {
                continue;
            }

            values[property.Alias] = Value(property, expanded?.Of(property.Alias), includedBelow);
        }

        return values;
    }

    private object? Value(IPublishedProperty property, FieldSelection? expanded, FieldSelection? included)
    {
        _expanded.Push(expanded);
        _included.Push(included);
        try
        {
            return _renderer.GetPropertyValue(property, expanded is not null);
        }
        finally
        {
            _expanded.Pop();
            _included.Pop();
        }
    }
}
