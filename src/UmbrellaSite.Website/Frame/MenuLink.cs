namespace UmbrellaSite.Website.Frame;

/// <param name="IsCurrent">Whether this is the page that is being read.</param>
/// <param name="IsWithin">Whether the page that is being read is below it.</param>
internal sealed record MenuLink(string Text, string Url, bool IsCurrent, bool IsWithin = false)
{
    /// <summary>For <c>aria-current</c>.</summary>
    public string? Current => IsCurrent ? "page" : IsWithin ? "true" : null;
}
