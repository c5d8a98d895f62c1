using System.Globalization;
using System.Text.Json.Serialization;

namespace UmbrellaSite.Forms.Definitions;

/// <summary>
/// A text in the languages that the form is offered in. In a file it is either one text, which is German, or one for each
/// language: <c>{ "de": "Ihr Name", "en": "Your name" }</c>.
/// </summary>
[JsonConverter(typeof(LocalTextConverter))]
internal sealed class LocalText(IReadOnlyDictionary<string, string> texts)
{
    /// <summary>What is shown where a translation is missing.</summary>
    public const string Original = "de";

    public static LocalText German(string text) => new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [Original] = text });

    public IEnumerable<string> Languages => texts.Keys;

    /// <summary>The text in the language of the request, or the German one.</summary>
    public string Current => In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>The language of <see cref="Current"/> where it differs from that of the page, for its <c>lang</c> attribute.</summary>
    public string? ForeignLanguage => texts.ContainsKey(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ? null : Original;

    public string In(string language) => texts.GetValueOrDefault(language) ?? texts.GetValueOrDefault(Original) ?? string.Empty;

    public override string ToString() => Current;
}
