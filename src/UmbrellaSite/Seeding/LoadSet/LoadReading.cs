namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>What there is to read: news, positions, terms and content pages.</summary>
internal static class LoadReading
{
    public const string News = "newsArticle";
    public const string Position = "position";
    public const string Term = "glossaryTerm";
    public const string Article = "contentPage";

    private const int ArticlesInChapter = 50;

    private static readonly DateOnly _last = new(2026, 11, 1);

    public static LoadPage NewsPage(LoadPlan plan, int number)
    {
        var dice = new Dice(News, number);
        var topic = number * 13 % plan.Size.Topics;
        return new LoadPage(
            dice.Key,
            News,
            $"Meldung {number + 1}: {dice.One(LoadWords.Mottos)} und {LoadTopics.Name(topic)}",
            Values(
                ("kind", StoredValue.Choice(dice.Happens(70) ? "Nachricht" : "Pressemitteilung")),
                ("date", StoredValue.Day(_last.AddDays(-number))),
                ("topics", plan.Topics(dice, topic)),
                ("isSample", 1)),
            Texts(("lead", $"Erfunden: {dice.One(LoadWords.Sentences)}"), ("blocks", plan.Blocks(dice, 4))));
    }

    public static LoadPage PositionPage(LoadPlan plan, int number)
    {
        var dice = new Dice(Position, number);
        var topic = number * 17 % plan.Size.Topics;
        return new LoadPage(
            dice.Key,
            Position,
            $"Forderung {number + 1}: Versorgung bei {LoadTopics.Name(topic)}",
            Values(
                ("kind", StoredValue.Choice(dice.One(["Positionspapier", "Stellungnahme", "Offener Brief"]))),
                ("date", StoredValue.Day(_last.AddDays(-number * 5))),
                ("status", StoredValue.Choice(dice.One(["Veröffentlicht", "Im Verfahren", "Teilweise umgesetzt", "Umgesetzt", "Nicht umgesetzt"]))),
                ("topics", plan.Topics(dice, topic)),
                ("isSample", 1)),
            Texts(
                ("lead", $"Erfunden: {dice.One(LoadWords.Sentences)}"),
                ("addressee", "Bundestag"),
                ("summary", StoredValue.RichText(LoadTexts.Markup(dice, 1))),
                ("blocks", plan.Blocks(dice, 4))));
    }

    public static LoadPage TermPage(LoadPlan plan, int number)
    {
        var dice = new Dice(Term, number);
        var name = $"{LoadWords.Organs[number % LoadWords.Organs.Count]}begriff {(number / LoadWords.Organs.Count) + 1}";
        return new LoadPage(
            dice.Key,
            Term,
            name,
            Values(
                ("seeAlso", StoredValue.Pages(LoadPage.KeyOf(Term, (number + 1) % plan.Size.Terms))),
                ("topics", plan.Topics(dice, number % plan.Size.Topics))),
            Texts(("definition", $"{LoadTexts.SampleNote} {dice.One(LoadWords.Sentences)}"), ("synonyms", $"{name} (Muster)")));
    }

    /// <summary>The first page is above the chapters, a chapter above its fifty pages.</summary>
    public static LoadPage ArticlePage(LoadPlan plan, int number)
    {
        var dice = new Dice(Article, number);
        var isChapter = number % ArticlesInChapter == 1;
        var above = number == 0 ? (Guid?)null : LoadPage.KeyOf(Article, isChapter ? 0 : number - ((number - 1) % ArticlesInChapter));
        return new LoadPage(
            dice.Key,
            Article,
            number == 0 ? "Ratgeber (Beispieldaten)" : isChapter ? $"Kapitel {(number / ArticlesInChapter) + 1}" : $"Ratgeber {number}: {dice.One(LoadWords.Mottos)}",
            Values(("umbracoNaviHide", number == 0 ? 1 : 0)),
            Texts(("lead", $"{LoadTexts.SampleNote} {dice.One(LoadWords.Sentences)}"), ("blocks", plan.Blocks(dice, 6))),
            above);
    }

    private static Dictionary<string, object> Values(params IEnumerable<(string Alias, object Value)> values) =>
        values.ToDictionary(value => value.Alias, value => value.Value, StringComparer.Ordinal);

    private static Dictionary<string, string> Texts(params IEnumerable<(string Alias, string Value)> texts) =>
        texts.ToDictionary(text => text.Alias, text => text.Value, StringComparer.Ordinal);
}
