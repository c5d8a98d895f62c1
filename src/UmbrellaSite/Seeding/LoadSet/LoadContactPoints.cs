namespace UmbrellaSite.Seeding.LoadSet;

internal static class LoadContactPoints
{
    public const string Kind = "contactPoint";

    public static LoadPage Page(LoadPlan plan, int number)
    {
        var dice = new Dice(Kind, number);
        var town = plan.Towns[number];
        return new LoadPage(
            dice.Key,
            Kind,
            $"Selbsthilfebüro {town.Name}",
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["task"] = StoredValue.Choice(dice.Happens(90) ? "Hauptaufgabe" : "Nebenaufgabe"),
                ["carrier"] = $"{dice.One(LoadWords.Mottos)} {town.Name} (Muster)",
                ["carrierKind"] = StoredValue.Choice(dice.One(["Kommunaler Träger", "Wohlfahrtsverband", "Freier Träger", "Krankenkasse"])),
                ["federalState"] = StoredValue.Choice(town.State),
                ["districts"] = StoredValue.Lines($"Stadt {town.Name}", $"Umland von {town.Name}"),
                ["latitude"] = town.Latitude,
                ["longitude"] = town.Longitude,
                ["languages"] = StoredValue.Choice(dice.Some(LoadWords.Languages, 3)),
                ["accessibility"] = StoredValue.Choice(dice.Some(LoadWords.Accessibility, 4)),
                ["phone"] = LoadTexts.Phone(dice),
                ["email"] = $"buero-{number + 1}@kontaktstelle.example",
                ["website"] = $"https://buero-{number + 1}.kontaktstelle.example",
                ["street"] = LoadTexts.Street(dice),
                ["postalCode"] = town.PostalCode,
                ["city"] = town.Name,
                ["isSample"] = 1,
                ["lastConfirmed"] = LoadTexts.Confirmed(dice),
            },
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["lead"] = $"Erfundene Kontaktstelle für {town.Name} und Umgebung: Beratung, Gruppensuche und Hilfe beim Gründen.",
                ["offers"] = StoredValue.Lines("Beratung am Telefon und vor Ort", "Vermittlung in Gruppen", "Räume für Treffen"),
                ["phoneHours"] = StoredValue.Lines(dice.Some(LoadWords.Hours, 2)),
            });
    }
}
