using System.Globalization;
using Umbraco.Cms.Core.Dictionary;

namespace UmbrellaSite.Forms.Texts;

/// <summary>What all forms say, from Umbraco's dictionary, in the language of the request.</summary>
internal sealed class FormTexts(ICultureDictionaryFactory dictionaries)
{
    private ICultureDictionary? _dictionary;

    /// <summary>The text, or the key itself where an editor has taken the text away: a gap that shows is a gap that is mended.</summary>
    public string this[string key] => Dictionary()[key] is { Length: > 0 } text ? text : key;

    public string Format(string key, params object?[] values) => string.Format(CultureInfo.CurrentCulture, this[key], values);

    private ICultureDictionary Dictionary() => _dictionary is { } known && Equals(known.Culture, CultureInfo.CurrentUICulture)
        ? known
        : _dictionary = dictionaries.CreateDictionary(CultureInfo.CurrentUICulture);
}
