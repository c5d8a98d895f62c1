namespace UmbrellaSite.Forms.Choices;

/// <summary>The sixteen federal states, as the data type „Bundesland“ names them.</summary>
internal sealed class FederalStateChoices : IChoiceSource
{
    public const string SourceName = "federalStates";

    private static readonly SourceChoice[] _states =
    [.. new[]
    {
        "Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Mecklenburg-Vorpommern",
        "Niedersachsen", "Nordrhein-Westfalen", "Rheinland-Pfalz", "Saarland", "Sachsen", "Sachsen-Anhalt",
        "Schleswig-Holstein", "Thüringen",
    }.Select(state => new SourceChoice(state, state)),];

    public string Name => SourceName;

    public IReadOnlyList<SourceChoice> Choices() => _states;
}
