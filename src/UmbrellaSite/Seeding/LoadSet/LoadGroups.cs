namespace UmbrellaSite.Seeding.LoadSet;

internal static class LoadGroups
{
    public const string Kind = "selfHelpGroup";

    public static LoadPage Page(LoadPlan plan, int number)
    {
        var dice = new Dice(Kind, number);
        var topic = number % plan.Size.Topics;

        // Another town in each round through the topics, so that no two groups have the same name.
        var contactPoint = ((topic * 3) + (number / plan.Size.Topics * 59)) % plan.Size.ContactPoints;
        var town = plan.Towns[contactPoint];
        return new LoadPage(
            dice.Key,
            Kind,
            $"{LoadTopics.Name(topic)}: Gruppe {town.Name}",
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["groupKinds"] = StoredValue.Choice(dice.One(["Gesprächsgruppe", "Gesprächsgruppe", "Angehörigengruppe", "Anonyme Gruppe", "Online-Gruppe"])),
                ["openForNewMembers"] = dice.Happens(85) ? 1 : 0,
                ["contactPoint"] = StoredValue.Pages(LoadPage.KeyOf(LoadContactPoints.Kind, contactPoint)),
                ["organisation"] = dice.Happens(50) ? StoredValue.Pages(LoadPage.KeyOf(LoadOrganisations.Kind, dice.Throw(plan.Size.Organisations))) : string.Empty,
                ["postalCode"] = town.PostalCode,
                ["city"] = town.Name,
                ["federalState"] = StoredValue.Choice(town.State),
                ["languages"] = StoredValue.Choice(dice.Some(LoadWords.Languages, 2)),
                ["accessibility"] = StoredValue.Choice(dice.Some(LoadWords.Accessibility, 3)),
                ["topics"] = plan.Topics(dice, topic),
                ["isSample"] = 1,
                ["lastConfirmed"] = LoadTexts.Confirmed(dice),
            },
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["lead"] = $"Eine erfundene Gruppe in {town.Name}. {dice.One(LoadWords.Sentences)}",
                ["audience"] = "Betroffene, gern mit einer vertrauten Person",
                ["meetingRhythm"] = dice.One(LoadWords.Rhythms),
            });
    }
}
