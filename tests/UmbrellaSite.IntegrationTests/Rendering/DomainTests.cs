using System.Net;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Rendering;

[TestFixture]
internal sealed class DomainTests
{
    private PageSite _site = null!;
    private IContent _english = null!;
    private IContent _german = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await PageSite.StartAsync();
        await _site.Get<ILanguageService>().CreateAsync(new Language("de-DE", "Deutsch"), Constants.Security.SuperUserKey);
        _english = Root("English site");
        _german = Root("Deutsche Seite");
        await AssignAsync(_english, ("en.example.org", "en-US"));
        await AssignAsync(_german, ("de.example.org", "de-DE"), ("shared.example.org/de", "de-DE"));
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Each_host_name_shows_its_own_root()
    {
        Assert.That(await ReadAsync("en.example.org", "/"), Does.Contain("<h1>English site</h1>"));
        Assert.That(await ReadAsync("de.example.org", "/"), Does.Contain("<h1>Deutsche Seite</h1>"));
    }

    [Test]
    public async Task The_culture_of_the_domain_is_the_culture_of_the_page()
    {
        Assert.That(await ReadAsync("en.example.org", "/"), Does.Contain("""lang="en-US" """.Trim()));
        Assert.That(await ReadAsync("de.example.org", "/"), Does.Contain("""lang="de-DE" """.Trim()));
    }

    [Test]
    public async Task A_domain_with_a_path_shows_its_root_there() =>
        Assert.That(await ReadAsync("shared.example.org", "/de/"), Does.Contain("<h1>Deutsche Seite</h1>"));

    [Test]
    public async Task Documents_are_found_below_their_domain()
    {
        _site.Published("Unterseite", _german);
        Assert.That(await ReadAsync("de.example.org", "/unterseite/"), Does.Contain("<h1>Unterseite</h1>"));
        Assert.That(await ReadAsync("shared.example.org", "/de/unterseite/"), Does.Contain("<h1>Unterseite</h1>"));
        using var elsewhere = await SendAsync("en.example.org", "/unterseite/");
        Assert.That(elsewhere.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Stored_pages_of_one_host_name_are_not_shown_at_another()
    {
        await ReadAsync("en.example.org", "/");
        using var german = await SendAsync("de.example.org", "/");
        Assert.That(await german.Content.ReadAsStringAsync(), Does.Contain("<h1>Deutsche Seite</h1>"));
    }

    [Test]
    public async Task A_new_domain_counts_at_once()
    {
        var root = Root("Late site");
        await AssignAsync(root, ("late.example.org", "en-US"));
        Assert.That(await ReadAsync("late.example.org", "/"), Does.Contain("<h1>Late site</h1>"));
    }

    [Test]
    public async Task A_culture_without_a_host_name_counts_for_the_branch()
    {
        var branch = _site.Published("Abteilung", _site.Home);
        _site.Published("Darin", branch);
        await AssignCultureAsync(branch, "de-DE");
        Assert.That(await _site.ReadAsync("/abteilung/darin/"), Does.Contain("""lang="de-DE" """.Trim()));
    }

    [Test]
    public async Task A_page_in_several_languages_is_shown_in_the_language_of_its_domain()
    {
        _site.Type("variantPage", varies: true);
        _site.Template("variantPage");
        var content = _site.Get<IContentService>();
        var root = content.Create("variant", Constants.System.Root, "variantPage");
        root.SetCultureName("Hello", "en-US");
        root.SetCultureName("Hallo", "de-DE");
        root.SetValue("text", "English words", "en-US");
        root.SetValue("text", "Deutsche Worte", "de-DE");
        content.Save(root);
        _site.Publish(root, "en-US", "de-DE");
        await AssignAsync(root, ("both.example.org", "en-US"), ("both.example.org/de", "de-DE"));
        Assert.That(await ReadAsync("both.example.org", "/"), Does.Contain("<h1>Hello</h1>").And.Contain("English words"));
        Assert.That(await ReadAsync("both.example.org", "/de/"), Does.Contain("<h1>Hallo</h1>").And.Contain("Deutsche Worte"));
    }

    private IContent Root(string name)
    {
        var root = _site.Draft(name, Constants.System.Root, "textPage");
        _site.Publish(root);
        return root;
    }

    private async Task AssignAsync(IContent document, params (string Name, string Culture)[] domains)
    {
        var result = await _site.Get<IDomainService>().UpdateDomainsAsync(document.Key, new DomainsUpdateModel
        {
            Domains = domains.Select(domain => new DomainModel { DomainName = domain.Name, IsoCode = domain.Culture }),
        });
        Assert.That(result.Success, Is.True);
    }

    private async Task AssignCultureAsync(IContent document, string culture) =>
        await _site.Get<IDomainService>().UpdateDomainsAsync(document.Key, new DomainsUpdateModel { DefaultIsoCode = culture, Domains = [] });

    private async Task<string> ReadAsync(string host, string path)
    {
        using var response = await SendAsync(host, path);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), () => host + path);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string host, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
        return await _site.Client.SendAsync(request);
    }
}
