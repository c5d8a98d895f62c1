using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Places;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Finding;

/// <summary>Headings of an answer, and the links that ask a better question.</summary>
internal sealed class FinderTexts(Texts texts, FinderAddress finder)
{
    public CardSection Section(string id, IReadOnlyList<Card> cards) => new(id, texts["Hilfe." + id], cards);

    public IReadOnlyList<TextLink> Suggestions(FinderQuestion question, IEnumerable<string> names) =>
        [.. names.Select(name => new TextLink(name, Address(name, question.Place)))];

    public IReadOnlyList<TextLink> Choices(FinderQuestion question, PlaceAnswer place) =>
        [.. place.Places.Select(choice => new TextLink($"{choice.Name} ({texts.Choice(choice.State)})", Address(question.Concern, $"{choice.Name}, {choice.State}")))];

    private string Address(string concern, string place)
    {
        var asked = new[] { (FinderQuestion.ConcernParameter, concern), (FinderQuestion.PlaceParameter, place) }
            .Where(parameter => parameter.Item2.Length > 0)
            .Select(parameter => $"{parameter.Item1}={Uri.EscapeDataString(parameter.Item2)}");
        return $"{finder.Url}?{string.Join('&', asked)}";
    }
}
