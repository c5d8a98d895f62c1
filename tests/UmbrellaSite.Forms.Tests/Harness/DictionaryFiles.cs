using System.Globalization;
using System.Xml.Linq;
using Umbraco.Cms.Core.Dictionary;

namespace UmbrellaSite.Forms.Tests.Harness;

/// <summary>The dictionary of the site, read from its files: tests without a site see the sentences that visitors see.</summary>
internal sealed class DictionaryFiles : ICultureDictionaryFactory
{
    private static readonly Lazy<ILookup<string, (string Key, string Text)>> _texts = new(Read);

    public ICultureDictionary CreateDictionary() => CreateDictionary(CultureInfo.CurrentUICulture);

    public ICultureDictionary CreateDictionary(CultureInfo specificCulture) => new InOneLanguage(
        specificCulture, _texts.Value[specificCulture.TwoLetterISOLanguageName].ToDictionary(text => text.Key, text => text.Text, StringComparer.OrdinalIgnoreCase));

    private static ILookup<string, (string, string)> Read() => Directory.EnumerateFiles(Path.Combine(Checkout.USync, "Dictionary"), "formular.*.config")
        .Select(file => XElement.Load(file))
        .SelectMany(item => item.Descendants("Translation").Select(text => (Language: text.Attribute("Language")!.Value, Key: item.Attribute("Alias")!.Value, Text: text.Value)))
        .ToLookup(text => text.Language, text => (text.Key, text.Text));

    private sealed class InOneLanguage(CultureInfo culture, Dictionary<string, string> texts) : ICultureDictionary
    {
        public CultureInfo Culture => culture;

        public string? this[string key] => texts.GetValueOrDefault(key);

        public IDictionary<string, string> GetChildren(string key) => new Dictionary<string, string>(StringComparer.Ordinal);
    }
}
