namespace UmbrellaSite.Website.Shared;

/// <summary>The federal states as the data type „Bundesland“ names them.</summary>
internal static class FederalStates
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Mecklenburg-Vorpommern",
        "Niedersachsen", "Nordrhein-Westfalen", "Rheinland-Pfalz", "Saarland", "Sachsen", "Sachsen-Anhalt",
        "Schleswig-Holstein", "Thüringen",
    ];
}
