namespace UmbrellaSite.Website.Lists;

internal sealed record PageLink(int Number, string Url, bool IsCurrent);
