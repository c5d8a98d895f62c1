using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>A real export of another site, imported into a fresh one.</summary>
[TestFixture]
internal sealed class BooksImportTests
{
    private static readonly Guid _books = new("3138e866-7bf1-4a00-b7ed-e11ee6f45b7f");
    private static readonly Guid _frankenstein = new("ede112c8-5803-4bf8-8f3e-f0c69bbe3b81");
    private static readonly string[] _cultures = ["da", "en-US"];

    private readonly List<SyncProgress> _progress = [];
    private TestSite _site = null!;
    private SyncSummary _import = null!;

    [OneTimeSetUp]
    public async Task ImportBooks()
    {
        _site = await TestSite.StartAsync();
        _import = await _site.Get<ISyncService>().ImportAsync(new SyncRequest { Folder = Sample.Books, Progress = new Recorder(_progress) });
    }

    [OneTimeTearDown]
    public async Task StopSite() => await _site.DisposeAsync();

    [Test]
    public void The_books_are_imported_without_an_error()
    {
        Assert.That(_import.Failures, Is.Empty);
        Assert.That(_import.Warnings, Is.Empty);
        Assert.That(_import.Kinds.Single(kind => kind.Kind == "Content").Created, Is.EqualTo(51));
    }

    [Test]
    public void Every_document_is_published_in_both_languages()
    {
        var documents = Documents();

        Assert.That(documents, Has.Count.EqualTo(51));
        Assert.That(documents.Where(document => !document.PublishedCultures.Order().SequenceEqual(_cultures)).Select(document => document.Name), Is.Empty);
    }

    [Test]
    public async Task Every_document_is_read_at_its_address_in_both_languages()
    {
        using var context = _site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        var wrong = new List<string>();
        foreach (var document in Documents())
        {
            foreach (var culture in _cultures)
            {
                var url = _site.Get<IPublishedUrlProvider>().GetUrl(document.Key, UrlMode.Absolute, culture, new Uri("http://localhost/"));
                var found = await RouteAsync(new Uri(url));
                if (found?.PublishedContent?.Key != document.Key || !culture.Equals(found.Culture, StringComparison.OrdinalIgnoreCase))
                {
                    wrong.Add($"{document.Name} ({culture}): {url}");
                }
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Names_values_and_dates_are_those_of_the_file()
    {
        var book = _site.Get<IContentService>().GetById(_frankenstein)!;

        Assert.Multiple(() =>
        {
            Assert.That(book.Name, Is.EqualTo("Frankenstein"));
            Assert.That(book.SortOrder, Is.EqualTo(33));
            Assert.That(book.CreateDate, Is.EqualTo(new DateTime(2025, 6, 26, 10, 10, 59, DateTimeKind.Utc)));
            Assert.That(book.GetValue("author"), Is.EqualTo("Mary Shelley"));
            Assert.That(book.GetValue("publishYear"), Is.EqualTo(1818));
            Assert.That(book.GetValue("authorNationality"), Is.EqualTo("[\"British\"]"));
            Assert.That(book.GetValue("summary", "da"), Does.StartWith("Gothisk klassiker"));
            Assert.That(book.GetValue("summary", "en-US", published: true), Does.StartWith("This classic novel"));
        });
    }

    [Test]
    public void The_root_is_named_in_each_language() => Assert.Multiple(() =>
    {
        var root = _site.Get<IContentService>().GetById(_books)!;
        Assert.That(root.GetCultureName("da"), Is.EqualTo("Bøger"));
        Assert.That(root.GetCultureName("en-US"), Is.EqualTo("Books"));
    });

    [Test]
    public void Tags_are_found_by_their_group() =>
        Assert.That(_site.Get<ITagService>().GetAllContentTags("nationality").Select(tag => tag.Text), Does.Contain("British").And.Contain("French"));

    [Test]
    public void Types_refer_to_each_other_and_to_their_template()
    {
        var books = _site.Get<IContentTypeService>().Get("books")!;

        Assert.Multiple(() =>
        {
            Assert.That(books.AllowedContentTypes!.Select(allowed => allowed.Alias), Is.EqualTo(new[] { "book" }));
            Assert.That(books.DefaultTemplate?.Alias, Is.EqualTo("books"));
            Assert.That(books.ListView, Is.EqualTo(new Guid("c0808dd3-8133-4e4b-8ce8-e2bea84a96a4")));
            Assert.That(_site.Get<IContentTypeService>().Get("book")!.PropertyTypes.Count(), Is.EqualTo(5));
        });
    }

    [Test]
    public void Each_language_has_its_domain() =>
        Assert.That(
            _site.Get<IDomainService>().GetAll(includeWildcards: true).Select(domain => (domain.DomainName, domain.LanguageIsoCode)),
            Is.EquivalentTo(new[] { ("/", "en-US"), ("/da", "da") }));

    [Test]
    public void Progress_names_each_item_once() =>
        Assert.That(_progress.Where(step => step.Kind == "Content").Select(step => (step.Done, step.Total)), Is.EqualTo(Enumerable.Range(1, 51).Select(done => (done, 51))));

    [Test]
    public async Task A_second_import_changes_nothing_and_says_so()
    {
        var second = await _site.Get<ISyncService>().ImportAsync(Sample.Books);

        Assert.That(second.Changes.Select(change => $"{change.Path} {string.Join(' ', change.Details)}"), Is.Empty);
        Assert.That(second.Kinds.Single(kind => kind.Kind == "Content").Unchanged, Is.EqualTo(51));
    }

    [Test]
    public async Task A_report_finds_nothing_to_do()
    {
        var report = await _site.Get<ISyncService>().ReportAsync(Sample.Books);

        Assert.That(report.Failures, Is.Empty);
        Assert.That(report.Changes, Is.Empty);
    }

    private List<Umbraco.Cms.Core.Models.IContent> Documents()
    {
        var documents = _site.Get<IContentService>();
        var root = documents.GetById(_books)!;
        return [root, .. documents.GetPagedDescendants(root.Id, 0, 1000, out _)];
    }

    private async Task<IPublishedRequest?> RouteAsync(Uri url)
    {
        var router = _site.Get<IPublishedRouter>();
        var request = await router.CreateRequestAsync(url);
        return await router.RouteRequestAsync(request, new RouteRequestOptions(RouteDirection.Inbound));
    }

    private sealed class Recorder(List<SyncProgress> steps) : IProgress<SyncProgress>
    {
        public void Report(SyncProgress value) => steps.Add(value);
    }
}
