using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Places;

namespace UmbrellaSite.Website.Finding;

/// <summary>Everything that fits a question, on one page.</summary>
/// <param name="Topics">What the site understood.</param>
/// <param name="Suggestions">What may have been meant, with the address of that question.</param>
/// <param name="PlaceChoices">The places of that name, if there are several.</param>
internal sealed record FinderAnswer(
    FinderQuestion Question,
    PlaceAnswer Place,
    IReadOnlyList<TextLink> Topics,
    IReadOnlyList<TextLink> Suggestions,
    IReadOnlyList<TextLink> PlaceChoices,
    IReadOnlyList<CardSection> Sections)
{
    public bool HasAnswers => Sections.Any(section => !section.IsEmpty);
}
