using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Excerpts;

/// <summary>Reads a found page's title and the place that answers the question.</summary>
internal sealed class HitReader(ReadSession session, CultureSnapshot culture)
{
    public SearchHit Read(int id, WantedTerms wanted)
    {
        using var row = session.Statement(culture.Tables.Hit).Bind(1, id);
        if (!row.Read())
        {
            throw new InvalidDataException("The search index lacks a page that it has found.");
        }

        var layout = new LayoutReader(row.Bytes(2), wanted);
        var title = row.Text(1);
        var marked = Fragments.Of(title, 0, title.Length, layout.ReadText(title.Length));
        var (key, introduction, body) = (row.Guid(0), row.Text(3), row.Text(4));
        var (inIntroduction, inBody) = (layout.ReadText(introduction.Length), layout.ReadText(body.Length));
        var best = Passage.Best(introduction, inIntroduction, preferred: true);
        if (inBody.Count > 0 || introduction.Length == 0)
        {
            var second = Passage.Best(body, inBody, preferred: false);
            best = second.Worth > best.Worth || introduction.Length == 0 ? second : best;
        }

        row.Dispose();
        if (best.Worth == 0 && !wanted.IsEmpty)
        {
            best = Attachment(id, wanted) is { Worth: > 0 } attached ? attached : best;
        }

        return new SearchHit(key, marked, best.ToFragments());
    }

    private Passage Attachment(int id, WantedTerms wanted)
    {
        using var row = session.Statement(culture.Tables.Attachment).Bind(1, id);
        if (!row.Read() || row.Bytes(0).Length <= 2)
        {
            return default;
        }

        var text = row.Text(1);
        var found = new LayoutReader(row.Bytes(0), wanted).ReadText(text.Length);
        return found.Count == 0 ? default : Passage.Best(text, found, preferred: false);
    }
}
