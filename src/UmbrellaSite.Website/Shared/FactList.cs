using System.Globalization;

namespace UmbrellaSite.Website.Shared;

/// <summary>A list of facts in which there are no empty lines.</summary>
internal sealed class FactList(Texts texts)
{
    private readonly List<Fact> _facts = [];

    public IReadOnlyList<Fact> Facts => _facts;

    public FactList Add(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _facts.Add(new Fact(texts[key], texts.Choice(value)));
        }

        return this;
    }

    /// <summary>Several answers, as editors choose them.</summary>
    public FactList Add(string key, IEnumerable<string>? values) => Text(key, string.Join(", ", (values ?? []).Select(texts.Choice)));

    /// <summary>A number; 0 says that it is not known. In years nobody groups digits.</summary>
    public FactList Add(string key, int number, string? asOf = null) => number == 0
        ? this
        : Text(key, asOf is null ? number.ToString(CultureInfo.CurrentCulture) : texts.Format("Fakt.Stand", number.ToString("N0", CultureInfo.CurrentCulture), asOf));

    /// <summary>A value that nobody chose from a list.</summary>
    public FactList Text(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _facts.Add(new Fact(texts[key], value));
        }

        return this;
    }
}
