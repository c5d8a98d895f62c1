namespace UmbrellaSite.Cms.Persistence.ContentItems.Properties;

/// <summary>The rows that an item's properties make, and what they tell about unpublished changes.</summary>
/// <param name="Edited">Whether some value differs from its published one.</param>
/// <param name="EditedCultures">Cultures with such values; null when the item does not vary by culture.</param>
internal sealed record PropertyRowSet(IReadOnlyList<PropertyRow> Rows, bool Edited, HashSet<string>? EditedCultures);
