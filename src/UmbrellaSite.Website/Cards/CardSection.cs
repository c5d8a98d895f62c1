namespace UmbrellaSite.Website.Cards;

/// <summary>A heading with cards below it, and where there are more of them.</summary>
internal sealed record CardSection(string Id, string Heading, IReadOnlyList<Card> Cards, TextLink? More = null)
{
    public bool IsEmpty => Cards.Count == 0;
}
