using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Properties;

/// <summary>Puts a value into the column of its storage type; what does not fit there is stored as nothing.</summary>
internal static class StoredValue
{
    public static PropertyRow Row(int versionId, IProperty property, int? languageId, string? segment, object? value)
    {
        var empty = new PropertyRow(versionId, property.PropertyTypeId, languageId, segment, null, null, null, null, null, null);
        return property.ValueStorageType switch
        {
            ValueStorageType.Integer => empty with { IntValue = Integer(property, value) },
            ValueStorageType.Decimal => empty with { DecimalValue = Decimal(value) },
            ValueStorageType.Date => empty with { DateValue = Date(value) },
            ValueStorageType.Nvarchar => empty with { VarcharValue = Text(value) },
            ValueStorageType.Ntext => empty with { TextValue = Text(value) },
            var other => throw new NotSupportedException($"Property '{property.Alias}' has the unknown storage type '{other}'."),
        };
    }

    private static int? Integer(IProperty property, object? value) => value switch
    {
        int number => number,
        bool flag => flag ? 1 : 0,
        // A true/false property always has a row, so that "never touched" and "no" are the same.
        _ when property.PropertyType.PropertyEditorAlias == Constants.PropertyEditors.Aliases.Boolean =>
            int.TryParse(Text(value), CultureInfo.InvariantCulture, out var flag) ? flag : 0,
        _ => int.TryParse(Text(value), CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private static decimal? Decimal(object? value) => value switch
    {
        decimal number => number,
        _ => decimal.TryParse(Text(value), CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private static DateTime? Date(object? value) => value switch
    {
        DateTime date => date,
        _ => DateTime.TryParse(Text(value), CultureInfo.InvariantCulture, out var date) ? date : null,
    };

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
