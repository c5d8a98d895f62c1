namespace UmbrellaSite.Website.Lists;

/// <summary>A chosen answer, with the address of the list without it.</summary>
internal sealed record ActiveFilter(string Title, string Text, string UrlWithout);
