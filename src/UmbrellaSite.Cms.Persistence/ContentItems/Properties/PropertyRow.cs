using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Properties;

/// <summary>
/// A value as <c>umbracoPropertyData</c> keeps it: in the column that the data type's storage type chooses. Two rows are
/// equal when saving the one over the other would change nothing.
/// </summary>
internal readonly record struct PropertyRow(
    int VersionId,
    int PropertyTypeId,
    int? LanguageId,
    string? Segment,
    int? IntValue,
    decimal? DecimalValue,
    DateTime? DateValue,
    string? VarcharValue,
    string? TextValue,
    string? SortableValue)
{
    public const string Columns = """
        "versionId", "propertyTypeId", "languageId", "segment", "intValue", "decimalValue", "dateValue", "varcharValue",
        "textValue", "sortableValue"
        """;

    /// <summary>What the property's value is; empty text counts as none.</summary>
    public object? Value =>
        (object?)IntValue
        ?? (object?)DecimalValue?.Normalize()
        ?? (object?)DateValue
        ?? (string.IsNullOrEmpty(VarcharValue) ? null : VarcharValue)
        ?? (string.IsNullOrEmpty(TextValue) ? null : TextValue);

    public (int VersionId, int PropertyTypeId, int? LanguageId, string? Segment) Place =>
        (VersionId, PropertyTypeId, LanguageId, Segment);

    /// <summary>Reads <see cref="Columns"/> from the given column on.</summary>
    public static PropertyRow Read(Row row, int first) => new(
        row.Int(first),
        row.Int(first + 1),
        row.IntOrNull(first + 2),
        row.StringOrNull(first + 3),
        row.IntOrNull(first + 4),
        row.DecimalOrNull(first + 5),
        row.DateOrNull(first + 6),
        row.StringOrNull(first + 7),
        row.StringOrNull(first + 8),
        row.StringOrNull(first + 9));
}
