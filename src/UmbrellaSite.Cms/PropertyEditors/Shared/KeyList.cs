namespace UmbrellaSite.Cms.PropertyEditors.Shared;

/// <summary>The keys of types that a picker's filter lists, separated by commas.</summary>
internal static class KeyList
{
    public static HashSet<Guid> Parse(string? list) =>
        [.. (list ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Guid.TryParse(part, out var key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty)];
}
