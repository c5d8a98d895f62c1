namespace UmbrellaSite.Website.Registrations;

internal static class Descriptions
{
    /// <summary>For <c>aria-describedby</c>; null where there is nothing to name.</summary>
    public static string? Of(params IEnumerable<string?> ids) => string.Join(' ', ids.OfType<string>()) is { Length: > 0 } joined ? joined : null;
}
