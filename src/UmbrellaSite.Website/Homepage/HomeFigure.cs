namespace UmbrellaSite.Website.Homepage;

/// <summary>A number that is computed from content, with the list that it counts.</summary>
internal sealed record HomeFigure(string Number, string Text, string Url);
