namespace UmbrellaSite.Seeding.LoadSet;

internal static class LoadTopics
{
    public const string Kind = "topic";

    /// <summary>As in an index: what it is first, how it comes about after the comma.</summary>
    public static string Name(int number)
    {
        var (organ, trouble, course) = Parts(number);
        return $"{organ}{trouble}, {course.Word}";
    }

    public static LoadPage Page(LoadPlan plan, int number)
    {
        var dice = new Dice(Kind, number);
        var (organ, trouble, course) = Parts(number);
        return new LoadPage(
            dice.Key,
            Kind,
            Name(number),
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["area"] = StoredValue.Choice(course.Area),
                ["relatedTopics"] = StoredValue.Pages(new[] { 1, 8, 40 }.Select(step => (number + step) % plan.Size.Topics).Where(other => other != number).Distinct().Select(other => LoadPage.KeyOf(Kind, other))),
                ["isSample"] = 1,
                ["lastConfirmed"] = LoadTexts.Confirmed(dice),
            },
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["lead"] = $"Ein erfundenes Thema: Menschen mit einer {course.Word.TrimEnd('e')}en {organ}{trouble} und ihre Angehörigen helfen einander im Alltag.",
                ["synonyms"] = StoredValue.Lines($"{organ}leiden Typ {1 + (number % 9)}", $"{organ}{trouble} {number + 1}"),
                ["blocks"] = plan.Blocks(dice, 3),
            });
    }

    private static (string Organ, string Trouble, (string Word, string Area) Course) Parts(int number)
    {
        var organs = LoadWords.Organs.Count;
        var troubles = LoadWords.Troubles.Count;
        return (
            LoadWords.Organs[number % organs],
            LoadWords.Troubles[number / organs % troubles],
            LoadWords.Courses[number / (organs * troubles) % LoadWords.Courses.Count]);
    }
}
