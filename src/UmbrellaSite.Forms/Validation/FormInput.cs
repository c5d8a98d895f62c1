using System.Collections.Immutable;

namespace UmbrellaSite.Forms.Validation;

/// <summary>What has been typed into a form, by the names of its inputs; cleaned when it is read, kept as it came.</summary>
internal sealed record FormInput(ImmutableDictionary<string, ImmutableArray<string>> Values)
{
    public static FormInput Empty { get; } = new(ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    public static FormInput Of(params IEnumerable<(string Name, string Value)> values) => new(values
        .GroupBy(value => value.Name, value => value.Value, StringComparer.Ordinal)
        .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal));

    /// <summary>The text of one line, or nothing.</summary>
    public string Line(string name) => Clean.Line(Raw(name));

    /// <summary>The text of several lines, or nothing.</summary>
    public string Lines(string name) => Clean.Lines(Raw(name));

    /// <summary>As it was typed, to be shown again.</summary>
    public string Raw(string name) => Values.TryGetValue(name, out var all) && all.Length > 0 ? all[0] : string.Empty;

    public IReadOnlyList<string> All(string name) =>
        Values.TryGetValue(name, out var all) ? [.. all.Select(Clean.Line).Where(value => value.Length > 0)] : [];

    /// <summary>Whether nothing was typed into any of the inputs whose names begin so.</summary>
    public bool IsBlank(string prefix) =>
        Values.Where(value => value.Key.StartsWith(prefix, StringComparison.Ordinal)).All(value => value.Value.All(string.IsNullOrWhiteSpace));

    /// <summary>The same with what <paramref name="owned"/> names taken from newer input: what is not sent any more is gone.</summary>
    public FormInput With(FormInput newer, Func<string, bool> owned) => new(Values
        .RemoveRange(Values.Keys.Where(owned))
        .SetItems(newer.Values.Where(value => owned(value.Key))));

    public FormInput Adding(string name, IEnumerable<string> values) =>
        new(Values.SetItem(name, [.. Values.GetValueOrDefault(name, []), .. values]));

    public FormInput With(string name, string value) => new(Values.SetItem(name, [value]));
}
