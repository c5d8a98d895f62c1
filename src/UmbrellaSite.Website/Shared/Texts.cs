using System.Globalization;
using Umbraco.Cms.Core.Dictionary;

namespace UmbrellaSite.Website.Shared;

/// <summary>The texts of the site's frame and forms, from Umbraco's dictionary, in the language of the request.</summary>
internal sealed class Texts(ICultureDictionaryFactory dictionaries)
{
    private const string ChoicePrefix = "Auswahl.";

    private ICultureDictionary? _dictionary;

    /// <summary>The text, or the key itself where an editor has taken the text away: a gap that shows is a gap that is mended.</summary>
    public string this[string key] => Find(key) ?? key;

    /// <summary>The text with its gaps filled: <c>{0}</c>, <c>{1}</c> …</summary>
    public string Format(string key, params object?[] values) => string.Format(CultureInfo.CurrentCulture, this[key], values);

    /// <summary>One text for one, another (<c>…Mehrere</c>) for none or many.</summary>
    public string Count(string key, int number) => Format(number == 1 ? key : key + "Mehrere", number);

    /// <summary>
    /// The name of something that editors choose from a list. Its value is its German name; other languages have it in the dictionary.
    /// </summary>
    public string Choice(string? value) => string.IsNullOrEmpty(value) ? string.Empty : Find(ChoicePrefix + Slug.Of(value)) ?? value;

    private string? Find(string key) =>
        (_dictionary ??= dictionaries.CreateDictionary(CultureInfo.CurrentUICulture))[key] is { Length: > 0 } text ? text : null;
}
