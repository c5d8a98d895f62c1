namespace UmbrellaSite.Website.Frame;

/// <summary>What browsers, search engines and messengers are told about a page.</summary>
/// <param name="Search">Where browsers learn how to search the site in this language; null where it is not searched.</param>
/// <param name="Alternates">This page in all its languages, itself included; empty where there is only one.</param>
internal sealed record PageHead(
    string Title,
    string Description,
    string CanonicalUrl,
    string SiteName,
    bool IsHidden,
    IReadOnlyList<LanguageLink> Alternates,
    string? DefaultUrl,
    string ShareImageUrl,
    string? Search);
