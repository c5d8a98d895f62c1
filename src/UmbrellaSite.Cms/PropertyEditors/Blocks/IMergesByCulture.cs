namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>A value editor whose values hold several languages although the property does not vary.</summary>
internal interface IMergesByCulture
{
    /// <returns>The target with the structure of the source and its values in the language.</returns>
    object? TakeCulture(object? source, object? target, string? culture);

    /// <returns>The edited value with everything put back that may not be changed.</returns>
    object? Restore(object? stored, object? edited, bool mayChangeInvariant, HashSet<string> cultures);

    /// <returns>The languages in which source and target differ.</returns>
    IEnumerable<string> ChangedCultures(object? source, object? target, string defaultCulture);
}
