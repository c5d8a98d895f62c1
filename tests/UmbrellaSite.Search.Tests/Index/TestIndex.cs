using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Storage;
using UmbrellaSite.Search.Writing;

namespace UmbrellaSite.Search.Tests.Index;

/// <summary>An index in a folder of its own, on a fixed day.</summary>
internal sealed class TestIndex : IDisposable
{
    public const string German = "de-DE";
    public static readonly DateTimeOffset Today = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private readonly string _root = Directory.CreateTempSubdirectory("umbrella-search-").FullName;

    public TestIndex() => Index = Open();

    public string Folder => Path.Combine(_root, "index");

    public SqliteSearchIndex Index { get; private set; }

    public static TestIndex Of(params SearchDocument[] documents)
    {
        var index = new TestIndex();
        index.Index.Rebuild(documents, CancellationToken.None);
        return index;
    }

    public static SearchDocument Page(string title, string body = "", string culture = German) => new(Guid.NewGuid(), culture, title) { Body = body };

    public void Reopen()
    {
        Index.Dispose();
        Index = Open();
    }

    public SearchAnswer Search(string text, string culture = German) => Index.Search(new SearchQuestion(culture, text));

    /// <summary>Titles of the hits, in their order.</summary>
    public string[] Titles(string text, string culture = German) => [.. Search(text, culture).Hits.Select(hit => Plain(hit.Title))];

    public static string Plain(IEnumerable<Fragment> fragments) => string.Concat(fragments.Select(fragment => fragment.Text));

    /// <summary>With [brackets] around what matches.</summary>
    public static string Marked(IEnumerable<Fragment> fragments) => string.Concat(fragments.Select(fragment => fragment.IsMatch ? $"[{fragment.Text}]" : fragment.Text));

    /// <summary>Closes the index, changes its file, and opens it again.</summary>
    public void Damage(Func<byte[], byte[]?> damage)
    {
        var file = Path.Combine(Folder, "search-1.db");
        Index.Dispose();
        var damaged = damage(File.ReadAllBytes(file));
        Directory.GetFiles(Folder).ToList().ForEach(File.Delete);
        if (damaged is not null)
        {
            File.WriteAllBytes(file, damaged);
        }

        Index = Open();
    }

    public void Damage(Action<byte[]> damage) => Damage(bytes =>
    {
        damage(bytes);
        return bytes;
    });

    /// <summary>Changes the file while the index is open.</summary>
    public void DamageInUse(Action<byte[]> damage)
    {
        using var stream = new FileStream(Path.Combine(Folder, "search-1.db"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        damage(bytes);
        stream.Position = 0;
        stream.Write(bytes);
    }

    /// <summary>Changes a row of the file.</summary>
    public void Change(string sql)
    {
        Index.Dispose();
        using (var file = SqliteFile.Open(Path.Combine(Folder, "search-1.db")))
        {
            file.Execute(sql);
        }

        Index = Open();
    }

    /// <summary>Copies the folder as it is now into that of another index.</summary>
    public T CopyTo<T>(TestIndex other, T passed)
    {
        Directory.CreateDirectory(other.Folder);
        foreach (var file in Directory.GetFiles(Folder))
        {
            File.Copy(file, Path.Combine(other.Folder, Path.GetFileName(file)));
        }

        return passed;
    }

    public void Dispose()
    {
        Index.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private SqliteSearchIndex Open() => new(new SearchIndexOptions { Folder = Folder }, new FixedClock());

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Today;
    }
}
