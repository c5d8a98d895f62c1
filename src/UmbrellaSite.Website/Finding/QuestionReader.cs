using UmbrellaSite.Website.Places;

namespace UmbrellaSite.Website.Finding;

/// <summary>Understands „Darmkrebs Stuttgart“ and „Darmkrebs in 70173“ typed into one field.</summary>
internal sealed class QuestionReader(PlaceIndex places)
{
    private const int LongestPlace = 4;

    public FinderQuestion Read(FinderQuestion question)
    {
        if (question.Place.Length > 0)
        {
            return question;
        }

        var words = question.Concern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(LongestPlace, words.Length - 1); count > 0; count--)
        {
            var place = string.Join(' ', words[^count..]);
            if (places.Find(place).Places.Count > 0)
            {
                return new FinderQuestion(Concern(words[..^count]), place);
            }
        }

        return question;
    }

    private static string Concern(string[] words) =>
        string.Join(' ', words.Length > 1 && words[^1] is ("in" or "bei" or "nahe" or "near") ? words[..^1] : words);
}
