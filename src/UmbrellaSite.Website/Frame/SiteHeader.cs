namespace UmbrellaSite.Website.Frame;

/// <param name="Search">Where the site is searched, if it is in this language; null on that page, which has a larger field.</param>
internal sealed record SiteHeader(
    string Name,
    string Claim,
    string HomeUrl,
    Guid Sign,
    string Phone,
    IReadOnlyList<MenuLink> Menu,
    IReadOnlyList<LanguageLink> Languages,
    string? Search,
    bool QuickExit);
