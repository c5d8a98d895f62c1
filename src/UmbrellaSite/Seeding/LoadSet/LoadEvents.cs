namespace UmbrellaSite.Seeding.LoadSet;

internal static class LoadEvents
{
    public const string Kind = "event";

    private static readonly DateTime _first = new(2026, 1, 12, 0, 0, 0, DateTimeKind.Unspecified);

    public static LoadPage Page(LoadPlan plan, int number)
    {
        var dice = new Dice(Kind, number);
        var contactPoint = dice.Throw(plan.Size.ContactPoints);
        var town = plan.Towns[contactPoint];
        var topic = number * 11 % plan.Size.Topics;
        var start = _first.AddDays(number * 900 / plan.Size.Events).AddHours(9 + dice.Throw(10));
        return new LoadPage(
            dice.Key,
            Kind,
            $"{dice.One(LoadWords.Gatherings)} {number + 1}: {LoadTopics.Name(topic)}",
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["start"] = StoredValue.Moment(start),
                ["end"] = StoredValue.Moment(start.AddHours(2 + dice.Throw(5))),
                ["status"] = StoredValue.Choice(dice.Happens(92) ? "Findet statt" : dice.One(["Verschoben", "Abgesagt"])),
                ["format"] = StoredValue.Choice(dice.One(["Vor Ort", "Vor Ort", "Hybrid", "Online"])),
                ["venue"] = $"Haus am {dice.One(LoadWords.Streets)}",
                ["street"] = LoadTexts.Street(dice),
                ["postalCode"] = town.PostalCode,
                ["city"] = town.Name,
                ["federalState"] = StoredValue.Choice(town.State),
                ["organiser"] = StoredValue.Pages(LoadPage.KeyOf(LoadContactPoints.Kind, contactPoint)),
                ["registrationRequired"] = dice.Happens(60) ? 1 : 0,
                ["registrationOpens"] = StoredValue.Moment(start.AddDays(-60)),
                ["registrationCloses"] = StoredValue.Moment(start.AddDays(-3)),
                ["seats"] = 10 + dice.Throw(90),
                ["contactPhone"] = LoadTexts.Phone(dice),
                ["languages"] = StoredValue.Choice(dice.Some(LoadWords.Languages, 2)),
                ["accessibility"] = StoredValue.Choice(dice.Some(LoadWords.Accessibility, 4)),
                ["topics"] = plan.Topics(dice, topic),
                ["isSample"] = 1,
                ["lastConfirmed"] = LoadTexts.Confirmed(dice),
            },
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["lead"] = $"Eine erfundene Veranstaltung in {town.Name}. {dice.One(LoadWords.Sentences)}",
                ["audience"] = "Betroffene und Angehörige",
                ["costs"] = "Kostenlos",
                ["blocks"] = plan.Blocks(dice, 2),
            });
    }
}
