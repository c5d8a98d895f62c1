namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>All pages of a load set, those first that others point at or lie below.</summary>
internal static class LoadPages
{
    public static IReadOnlyList<LoadPage> Of(LoadPlan plan) =>
    [
        .. Of(plan, plan.Size.Topics, LoadTopics.Page),
        .. Of(plan, plan.Size.Organisations, LoadOrganisations.Page),
        .. Of(plan, plan.Size.ContactPoints, LoadContactPoints.Page),
        .. Of(plan, plan.Size.Groups, LoadGroups.Page),
        .. Of(plan, plan.Size.Events, LoadEvents.Page),
        .. Of(plan, plan.Size.News, LoadReading.NewsPage),
        .. Of(plan, plan.Size.Positions, LoadReading.PositionPage),
        .. Of(plan, plan.Size.Terms, LoadReading.TermPage),
        .. Of(plan, plan.Size.Articles, LoadReading.ArticlePage),
    ];

    private static IEnumerable<LoadPage> Of(LoadPlan plan, int count, Func<LoadPlan, int, LoadPage> page) =>
        Enumerable.Range(0, count).Select(number => page(plan, number));
}
