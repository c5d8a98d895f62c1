using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.Cms.Dictionary;

/// <summary>All texts of the dictionary as they were at one moment.</summary>
internal sealed class TextSnapshot
{
    private readonly FrozenDictionary<string, LanguageTexts> _languages;
    private readonly ConcurrentDictionary<string, LanguageTexts?> _cultures = new(StringComparer.OrdinalIgnoreCase);

    public TextSnapshot(IEnumerable<ILanguage> languages, IReadOnlyCollection<IDictionaryItem> items)
    {
        var keyById = items.ToDictionary(item => item.Key, item => item.ItemKey);
        _languages = languages.ToFrozenDictionary(
            language => language.IsoCode,
            language => Texts(language.IsoCode, items, keyById),
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The texts in the language of the culture or of its nearest parent; null when the site has neither.</summary>
    public LanguageTexts? In(CultureInfo culture) => _cultures.GetOrAdd(culture.Name, _ => Find(culture));

    private static LanguageTexts Texts(string isoCode, IEnumerable<IDictionaryItem> items, Dictionary<Guid, string> keyById)
    {
        var translated = items
            .Select(item => (Item: item, Text: item.Translations.FirstOrDefault(text => text.LanguageIsoCode == isoCode)?.Value))
            .Where(entry => entry.Text is not null)
            .ToList();
        return new LanguageTexts(
            translated.ToFrozenDictionary(entry => entry.Item.ItemKey, entry => entry.Text!, StringComparer.OrdinalIgnoreCase),
            translated
                .Where(entry => entry.Item.ParentId is { } parent && keyById.ContainsKey(parent))
                .GroupBy(entry => keyById[entry.Item.ParentId!.Value])
                .ToFrozenDictionary(
                    children => children.Key,
                    children => (IReadOnlyDictionary<string, string>)children.ToDictionary(entry => entry.Item.ItemKey, entry => entry.Text!),
                    StringComparer.OrdinalIgnoreCase));
    }

    private LanguageTexts? Find(CultureInfo culture)
    {
        for (var candidate = culture; candidate.Name.Length > 0; candidate = candidate.Parent)
        {
            if (_languages.TryGetValue(candidate.Name, out var texts))
            {
                return texts;
            }
        }

        return null;
    }
}
