namespace UmbrellaSite.Website.Frame;

internal sealed record SiteFooter(
    string Name,
    string Phone,
    IReadOnlyList<string> PhoneHours,
    string Email,
    string Street,
    string Town,
    IReadOnlyList<MenuLink> Menu,
    IReadOnlyList<MenuLink> Service,
    IReadOnlyList<MenuLink> Legal,
    string SampleNotice);
