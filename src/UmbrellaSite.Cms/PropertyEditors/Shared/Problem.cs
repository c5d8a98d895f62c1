using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Shared;

/// <summary>Validation messages in the editor's language, from the texts that Umbraco.Cms.Core brings.</summary>
internal static class Problem
{
    public static ValidationResult Of(ILocalizedTextService texts, string alias, params object?[] tokens) =>
        new(texts.Localize("validation", alias, [.. tokens.Select(Text)]), ["value"]);

    private static string Text(object? token) => Convert.ToString(token, CultureInfo.InvariantCulture) ?? string.Empty;
}
