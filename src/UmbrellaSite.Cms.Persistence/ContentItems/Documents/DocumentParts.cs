namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>Which parts of documents to read. What is left out is empty on them, so they must not be saved.</summary>
/// <param name="PropertyAliases">The properties wanted; null for all.</param>
internal sealed record DocumentParts(bool Properties = true, bool Templates = true, string[]? PropertyAliases = null)
{
    public static readonly DocumentParts All = new();

    /// <summary>Enough for a list of versions.</summary>
    public static readonly DocumentParts Slim = new(Properties: false, Templates: false);
}
