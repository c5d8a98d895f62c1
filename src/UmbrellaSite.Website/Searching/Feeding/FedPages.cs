using System.Text;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>
/// A note, in memory and beside the index, of which version of which page the index has. By it a start finds out what has
/// changed while the site was down, and a change of something that many pages share reads only those that it concerns.
/// </summary>
internal sealed class FedPages(SearchFolder folder)
{
    private const string FileName = "pages.bin";

    // Raise it when documents are made in another way: everything is read again then.
    private const int Format = 1;

    private Dictionary<Guid, FedPage> _pages = [];

    public int Count => _pages.Count;

    public bool IsDirty { get; private set; }

    public IEnumerable<Guid> Keys => _pages.Keys;

    public FedPage? Find(Guid key) => _pages.GetValueOrDefault(key);

    public void Set(Guid key, FedPage? page)
    {
        IsDirty |= page is null ? _pages.Remove(key) : true;
        if (page is not null)
        {
            _pages[key] = page;
        }
    }

    public void Replace(Dictionary<Guid, FedPage> pages) => (_pages, IsDirty) = (pages, true);

    /// <summary>The pages that were made from any of these pages and files besides themselves.</summary>
    public IReadOnlyList<Guid> MadeFrom(IReadOnlySet<Guid> picks) => picks.Count == 0
        ? []
        : [.. _pages.Where(page => Array.Exists(page.Value.Picks, picks.Contains)).Select(page => page.Key)];

    /// <returns>Whether there was a note that can be read; if not, nobody knows what the index has.</returns>
    public bool TryLoad()
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(folder.PathOf(FileName)), Encoding.UTF8);
            if (reader.ReadInt32() != Format)
            {
                return false;
            }

            _pages = Read(reader);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    public void Save()
    {
        folder.Write(FileName, stream =>
        {
            using var writer = new BinaryWriter(stream, Encoding.UTF8);
            writer.Write(Format);
            writer.Write(_pages.Count);
            foreach (var (key, page) in _pages)
            {
                Write(writer, key, page);
            }
        });
        IsDirty = false;
    }

    private static void Write(BinaryWriter writer, Guid key, FedPage page)
    {
        writer.Write(key.ToByteArray());
        writer.Write(page.Version);
        writer.Write(page.Names);
        writer.Write(page.Picks.Length);
        foreach (var pick in page.Picks)
        {
            writer.Write(pick.ToByteArray());
        }
    }

    private static Dictionary<Guid, FedPage> Read(BinaryReader reader)
    {
        var pages = new Dictionary<Guid, FedPage>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var key = ReadKey(reader);
            var (version, names) = (reader.ReadUInt64(), reader.ReadUInt64());
            var picks = new Guid[Math.Min(reader.ReadInt32(), 10_000)];
            for (var at = 0; at < picks.Length; at++)
            {
                picks[at] = ReadKey(reader);
            }

            pages[key] = new FedPage(version, names, picks);
        }

        return pages;
    }

    private static Guid ReadKey(BinaryReader reader) => new(reader.ReadBytes(16));
}
