using System.Globalization;
using Microsoft.AspNetCore.Http;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Lists;

/// <summary>What somebody asks of a list by its address; nothing of it is trusted.</summary>
/// <param name="Path">The address without its query.</param>
/// <param name="Chosen">By parameter; the first value counts.</param>
internal sealed record ListRequest(string Path, IReadOnlyDictionary<string, string> Chosen)
{
    public const string TextParameter = "suche";
    public const string PageParameter = "seite";
    public const string PlaceParameter = "ort";
    public const int LongestText = 120;

    public string Text => (Find(TextParameter) ?? string.Empty).Trim();

    /// <summary>Near which place, in lists that can be put in the order of distance.</summary>
    public string Place => (Find(PlaceParameter) ?? string.Empty).Trim();

    /// <summary>Null where the address names no page that could exist.</summary>
    public int? Page => Find(PageParameter) is not { } page ? 1
        : int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    public static ListRequest Of(HttpRequest request) => new(
        request.PathBase.Add(request.Path).ToUriComponent(),
        request.Query
            .Where(parameter => !string.IsNullOrWhiteSpace(parameter.Value.FirstOrDefault()))
            .ToDictionary(parameter => parameter.Key, parameter => parameter.Value[0]!, StringComparer.OrdinalIgnoreCase));

    public string? Find(string parameter) => Chosen.GetValueOrDefault(parameter);

    /// <summary>The address with other answers; null takes a parameter away.</summary>
    public string With(params (string Parameter, string? Value)[] changes)
    {
        var changed = changes.Select(change => change.Parameter).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var query = Chosen
            .Where(chosen => !changed.Contains(chosen.Key))
            .Select(chosen => (chosen.Key, Value: (string?)chosen.Value))
            .Concat(changes.Select(change => (Key: change.Parameter, change.Value)))
            .Where(chosen => !string.IsNullOrEmpty(chosen.Value))
            .Select(chosen => $"{Uri.EscapeDataString(chosen.Key)}={Uri.EscapeDataString(chosen.Value!)}");
        var joined = string.Join('&', query);
        return joined.Length == 0 ? Path : $"{Path}?{joined}";
    }

    /// <summary>Only what the list knows stays in its addresses, so that nobody can write anything into its links.</summary>
    public ListRequest Only(IEnumerable<string> parameters)
    {
        var known = parameters.Append(TextParameter).Append(PlaceParameter).Append(PageParameter).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return this with { Chosen = Chosen.Where(chosen => known.Contains(chosen.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase) };
    }

    public bool Chooses(string parameter, string value) => string.Equals(Find(parameter), Slug.Of(value), StringComparison.OrdinalIgnoreCase);
}
