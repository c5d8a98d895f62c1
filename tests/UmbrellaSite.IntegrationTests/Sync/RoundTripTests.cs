using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>What one site exports, another one imports and exports the same: every kind, with everything it can say.</summary>
[TestFixture]
internal sealed class RoundTripTests
{
    private TestSite _first = null!;
    private TestSite _second = null!;
    private SyncFiles _export = null!;
    private SyncSummary _import = null!;

    [OneTimeSetUp]
    public async Task ExportFromOneSiteAndImportIntoAnother()
    {
        _first = await TestSite.StartAsync();
        await new RichSite(_first).FillAsync();
        _export = new SyncFiles();
        await _first.Get<ISyncService>().ExportAsync(_export.Folder);
        _second = await TestSite.StartAsync();
        _import = await _second.Get<ISyncService>().ImportAsync(_export.Folder);
    }

    [OneTimeTearDown]
    public async Task StopSites()
    {
        await _first.DisposeAsync();
        await _second.DisposeAsync();
        _export.Dispose();
    }

    [Test]
    public void Everything_is_imported()
    {
        Assert.That(_import.Failures, Is.Empty);
        Assert.That(_import.Warnings, Is.Empty);
    }

    [Test]
    public async Task The_second_site_exports_the_same_files()
    {
        using var again = new SyncFiles();
        await _second.Get<ISyncService>().ExportAsync(again.Folder);

        Assert.That(Texts(again.Folder), Is.EqualTo(Texts(_export.Folder)));
    }

    [Test]
    public async Task Neither_site_finds_anything_to_import()
    {
        foreach (var site in new[] { _first, _second })
        {
            var report = await site.Get<ISyncService>().ReportAsync(_export.Folder);

            Assert.That(report.Failures, Is.Empty);
            Assert.That(report.Changes.Select(change => $"{change.Kind} {change.Name}: {string.Join(' ', change.Details)}"), Is.Empty);
        }
    }

    [TestCase("Languages/ru.config", "<Fallback>de</Fallback>")]
    [TestCase("Dictionary/site.title.config", "<Parent>Site</Parent>")]
    [TestCase("DataTypes/ShortText.config", "<Folder>Own+types/Texts</Folder>")]
    [TestCase("ContentTypes/article.config", "<Composition Key=")]
    [TestCase("ContentTypes/article.config", "<Folder>Pages</Folder>")]
    [TestCase("ContentTypes/article.config", "<Alias>content/texts</Alias>")]
    [TestCase("ContentTypes/event.config", "<Parent Key=")]
    [TestCase("MediaTypes/folder.config", "SortOrder=\"0\">Folder</MediaType>")]
    [TestCase("MemberTypes/member.config", "<Key>2a280588-0000-0000-0000-000000000000</Key>")]
    [TestCase("RelationTypes/relatedArticle.config", "<Bidirectional>true</Bidirectional>")]
    [TestCase("Templates/page.config", "<Parent>layout</Parent>")]
    [TestCase("Media/pictures.config", "<ContentType>Folder</ContentType>")]
    [TestCase("Content/news.config", "<Published Culture=\"en\">false</Published>")]
    [TestCase("Content/news.config", "<Action>Release</Action>")]
    [TestCase("Content/start.config", "\"contentTypeKey\"")]
    [TestCase("Blueprints/empty-article.config", "<IsBlueprint>true</IsBlueprint>")]
    [TestCase("Domains/_de.config", "<Domain Key=\"cdcab783-0000-0000-0000-000000000000\" Alias=\"/\">")]
    public void A_file_says(string name, string text) => Assert.That(File.ReadAllText(_export.PathOf(name)), Does.Contain(text));

    [Test]
    public void A_wildcard_domain_names_the_second_sites_own_document()
    {
        var start = _second.Get<IContentService>().GetById(RichSite.Start)!;

        Assert.That(
            _second.Get<IDomainService>().GetAssignedDomains(start.Id, includeWildcards: true).Select(domain => domain.DomainName),
            Is.EquivalentTo(new[] { "/", $"*{start.Id}" }));
    }

    [Test]
    public void A_relation_type_that_Umbraco_makes_itself_is_left_out() =>
        Assert.That(Directory.GetFiles(_export.PathOf("RelationTypes")).Select(Path.GetFileName), Does.Not.Contain("umbMedia.config").And.Not.Contain("relateDocumentOnCopy.config"));

    [Test]
    public void Inheritance_and_compositions_arrive() => Assert.Multiple(() =>
    {
        var types = _second.Get<IContentTypeService>();
        var inherited = types.Get("event")!;
        Assert.That(inherited.ParentId, Is.EqualTo(types.Get("article")!.Id));
        Assert.That(inherited.CompositionPropertyTypes.Select(property => property.Alias), Does.Contain("seoTitle").And.Contain("body"));
    });

    [Test]
    public void Only_the_published_language_is_published() => Assert.Multiple(() =>
    {
        var news = _second.Get<IContentService>().GetById(RichSite.News)!;
        Assert.That(news.PublishedCultures, Is.EqualTo(new[] { "de" }));
        Assert.That(news.AvailableCultures, Is.EquivalentTo(new[] { "de", "en" }));
    });

    // A wildcard domain is named after its document's id, which no two sites share.
    private static Dictionary<string, string> Texts(string folder) => Directory.EnumerateFiles(folder, "*.config", SearchOption.AllDirectories)
        .Where(path => !File.ReadAllText(path).Contains("Alias=\"*", StringComparison.Ordinal))
        .ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllText);
}
