namespace UmbrellaSite.Website.Cards;

internal sealed record TextLink(string Text, string Url);
