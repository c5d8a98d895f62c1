using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Queries;
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
