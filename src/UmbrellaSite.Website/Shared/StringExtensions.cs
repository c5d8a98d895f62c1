namespace UmbrellaSite.Website.Shared;

internal static class StringExtensions
{
    /// <summary>Null in place of nothing or spaces, for <c>??</c>.</summary>
    public static string? OrNull(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
