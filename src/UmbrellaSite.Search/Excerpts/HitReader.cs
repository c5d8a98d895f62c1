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
        var marked = Fragments.Of(title, 0, title.Length, layout.ReadText());
        var (inIntroduction, inBody) = (layout.ReadText(), layout.ReadText());
        var key = row.Guid(0);
        var introduction = row.Text(3);
        var best = Passage.Best(introduction, inIntroduction, preferred: true);
        if (inBody.Count > 0 || introduction.Length == 0)
        {
            var body = Passage.Best(row.Text(4), inBody, preferred: false);
            best = body.Worth > best.Worth || introduction.Length == 0 ? body : best;
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

        var found = new LayoutReader(row.Bytes(0), wanted).ReadText();
        return found.Count == 0 ? default : Passage.Best(row.Text(1), found, preferred: false);
    }
}
