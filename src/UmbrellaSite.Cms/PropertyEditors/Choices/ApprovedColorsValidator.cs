using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

/// <summary>A data type's colours are three or six hexadecimal digits, with or without #, each listed once.</summary>
internal sealed partial class ApprovedColorsValidator : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var color in value is JsonArray items ? items.Select(ColorOf) : [])
        {
            if (!HexColor().IsMatch(color))
            {
                yield return new ValidationResult($"The value \"{color}\" is not a valid hex color", ["items"]);
            }
            else if (!seen.Add(color.TrimStart('#')))
            {
                yield return new ValidationResult($"The color \"{color}\" must be listed only once", ["items"]);
            }
        }
    }

    private static string ColorOf(JsonNode? item) => (item as JsonObject)?["value"]?.ToString() ?? string.Empty;

    [GeneratedRegex("^#?([0-9a-f]{3}|[0-9a-f]{6})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex HexColor();
}
