namespace UmbrellaSite.Website.Frame;

/// <summary>Everything around the content of a page.</summary>
/// <param name="Outdated">The day on which the German original was changed, where the translation is older.</param>
internal sealed record PageFrame(
    string Culture,
    PageHead Head,
    SiteHeader Header,
    IReadOnlyList<MenuLink> Breadcrumb,
    SiteFooter Footer,
    PageTools Tools,
    DateOnly? Outdated,
    bool QuickExit,
    bool CrisisHelp);
