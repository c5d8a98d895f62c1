namespace UmbrellaSite.Sql;

public static class LikePattern
{
    /// <summary>Text that matches itself only, for a pattern of <see cref="ISqlDialect.Like"/>.</summary>
    public static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
}
