using UmbrellaSite.Forms.Definitions;

namespace UmbrellaSite.Forms.Choices;

/// <summary>Finds what a field offers to choose from.</summary>
internal sealed class ChoiceLists(IEnumerable<IChoiceSource> sources)
{
    private readonly Dictionary<string, IChoiceSource> _sources = sources.ToDictionary(source => source.Name, StringComparer.Ordinal);

    public bool Knows(string source) => _sources.ContainsKey(source);

    public IReadOnlyList<Choice> Of(ChoiceOptions options) => options switch
    {
        { Fixed: { } choices } => choices,
        { Source: { } name } when _sources.TryGetValue(name, out var source) =>
            [.. source.Choices().Select(choice => new Choice(choice.Value, LocalText.German(choice.Label)))],
        _ => throw new InvalidOperationException($"No source of choices is called '{options.Source}'."),
    };
}
