using System.Globalization;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.UnitTests.PropertyEditors;

/// <summary>Shows which text was asked for and with which tokens: "stringLengthExceeded(5, 2)".</summary>
internal sealed class AliasesAsTexts : ILocalizedTextService
{
    public string Localize(string? area, string? alias, CultureInfo? culture, IDictionary<string, string?>? tokens = null) =>
        tokens is { Count: > 0 } ? $"{alias}({string.Join(", ", tokens.Values)})" : alias ?? string.Empty;

    public IDictionary<string, IDictionary<string, string>> GetAllStoredValuesByAreaAndAlias(CultureInfo culture) =>
        new Dictionary<string, IDictionary<string, string>>(StringComparer.Ordinal);

    public IDictionary<string, string> GetAllStoredValues(CultureInfo culture) =>
        new Dictionary<string, string>(StringComparer.Ordinal);

    public IEnumerable<CultureInfo> GetSupportedCultures() => [];

    public CultureInfo ConvertToSupportedCultureWithRegionCode(CultureInfo currentCulture) => currentCulture;
}
