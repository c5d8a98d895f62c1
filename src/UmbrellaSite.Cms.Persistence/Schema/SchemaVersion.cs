namespace UmbrellaSite.Cms.Persistence.Schema;

/// <summary>
/// Where Umbraco's upgrade plan stands in a database with this schema, as <c>umbracoKeyValue</c> records it: a complete
/// Umbraco takes the database over from there.
/// </summary>
internal static class SchemaVersion
{
    public const string Current = "{3F9B6A1C-7D84-4E2B-9C15-6A2E8F3D5B47}";

    public const string BeforeMigrations = "{72894BCA-9FAD-4CC3-B0D0-D6CDA2FFA636}";

    /// <summary>The EF Core that Umbraco's own migrations of this schema were applied with.</summary>
    public const string OfEntityFramework = "10.0.11";
}
