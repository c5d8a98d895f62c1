namespace UmbrellaSite.Website.Frame;

/// <param name="Name">In its own language.</param>
/// <param name="StaysOnPage">Whether it leads to this page; else to the start page in that language.</param>
internal sealed record LanguageLink(string Culture, string Name, string Url, string AbsoluteUrl, bool IsCurrent, bool StaysOnPage);
