namespace UmbrellaSite.Website.Frame;

/// <param name="Finder">Where the search form goes, if there is one in this language.</param>
internal sealed record SiteHeader(
    string Name,
    string Claim,
    string HomeUrl,
    Guid Sign,
    string Phone,
    IReadOnlyList<MenuLink> Menu,
    IReadOnlyList<LanguageLink> Languages,
    string? Finder,
    bool QuickExit);
