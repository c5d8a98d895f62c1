using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Excerpts;

/// <summary>Reads a found page's title and the place that answers the question.</summary>
internal sealed class HitReader(ReadSession session, CultureSnapshot culture)
{
    private const int IntroductionColumn = 3;
    private const int BodyColumn = 4;

    // What the introduction says is what the page is about.
    private const float Preferred = 1.2f;

    public SearchHit Read(int id, WantedTerms wanted)
    {
        using var row = session.Statement(culture.Tables.Hit).Bind(1, id);
        if (!row.Read())
        {
            throw new InvalidDataException("The search index lacks a page that it has found.");
        }

        var layout = new LayoutReader(row.Bytes(2), wanted);
        var title = row.Text(1);
        var marked = Fragments.Of(title, 0, title.Length, Checked(layout.ReadText(), title));
        var (introduction, body) = (layout.ReadText(), layout.ReadText());
        var (first, second) = (Place.Best(introduction, Preferred), Place.Best(body, 1));
        var key = row.Guid(0);
        if (first.Worth == 0 && second.Worth == 0 && !wanted.IsEmpty && Attachment(id, wanted) is { } attached)
        {
            return new SearchHit(key, marked, attached);
        }

        // Texts are long, and only one of them is shown.
        var inBody = second.Worth > first.Worth || row.Bytes(IntroductionColumn).Length == 0;
        return new SearchHit(key, marked, inBody ? Excerpt(row.Text(BodyColumn), second, body) : Excerpt(row.Text(IntroductionColumn), first, introduction));
    }

    private static List<Fragment> Excerpt(string text, Place place, List<FoundWord> found)
    {
        var (start, end) = Passage.Around(text, place.Start);
        return Fragments.Of(text, start, end, Checked(found, text));
    }

    private static List<FoundWord> Checked(List<FoundWord> found, string text) =>
        found.TrueForAll(word => word.Start >= 0 && word.Length >= 0 && word.End >= word.Start && word.End <= text.Length) ? found : throw new InvalidDataException("The search index has a word outside of its text.");

    private List<Fragment>? Attachment(int id, WantedTerms wanted)
    {
        using var row = session.Statement(culture.Tables.Attachment).Bind(1, id);
        if (!row.Read())
        {
            return null;
        }

        var found = new LayoutReader(row.Bytes(0), wanted).ReadText();
        return found.Count == 0 ? null : Excerpt(row.Text(1), Place.Best(found, 1), found);
    }
}
