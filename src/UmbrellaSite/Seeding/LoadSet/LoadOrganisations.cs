namespace UmbrellaSite.Seeding.LoadSet;

internal static class LoadOrganisations
{
    public const string Kind = "organisation";

    public static LoadPage Page(LoadPlan plan, int number)
    {
        var dice = new Dice(Kind, number);
        var town = plan.Towns[number * 7 % plan.Towns.Count];
        var motto = LoadWords.Mottos[number % LoadWords.Mottos.Count];
        var organ = LoadWords.Organs[number / LoadWords.Mottos.Count % LoadWords.Organs.Count];
        var states = LoadTowns.States.Where(_ => dice.Happens(40)).DefaultIfEmpty(town.State);
        return new LoadPage(
            dice.Key,
            Kind,
            $"{motto} – Bundesverband {organ}erkrankungen",
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["federalStates"] = StoredValue.Choice(states),
                ["legalForm"] = StoredValue.Choice(dice.One(["Eingetragener Verein", "Gemeinnützige GmbH", "Netzwerk ohne Rechtsform"])),
                ["founded"] = 1965 + dice.Throw(55),
                ["memberCount"] = 120 + dice.Throw(20000),
                ["memberCountAsOf"] = StoredValue.Day(new DateOnly(2025, 12, 31)),
                ["memberSince"] = 1990 + dice.Throw(36),
                ["languages"] = StoredValue.Choice(dice.Some(LoadWords.Languages, 3)),
                ["accessibleFormats"] = StoredValue.Choice(dice.Some(["Einfache Sprache", "Leichte Sprache", "Hörfassung", "Brailleschrift", "Großdruck", "Untertitelte Videos"], 3)),
                ["phone"] = LoadTexts.Phone(dice),
                ["email"] = $"beratung@verband-{number + 1}.example",
                ["website"] = $"https://verband-{number + 1}.example",
                ["street"] = LoadTexts.Street(dice),
                ["postalCode"] = town.PostalCode,
                ["city"] = town.Name,
                ["topics"] = plan.Topics(dice, number * 6),
                ["isSample"] = 1,
                ["lastConfirmed"] = LoadTexts.Confirmed(dice),
            },
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["lead"] = $"Ein erfundener Verband für Menschen mit {organ}erkrankungen, mit Beratung am Telefon und Gruppen in vielen Städten.",
                ["audience"] = "Betroffene, Angehörige und Fachleute",
                ["offers"] = StoredValue.Lines("Telefonberatung von Betroffenen für Betroffene", "Seminare für Gruppenleitungen", "Sozialrechtliche Erstberatung"),
                ["phoneHours"] = StoredValue.Lines(dice.Some(LoadWords.Hours, 2)),
                ["blocks"] = plan.Blocks(dice, 2),
            });
    }
}
