using System.Net;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Rendering;

[TestFixture]
internal sealed class RedirectTests
{
    private const string Type = "redirectingPage";

    private PageSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await PageSite.StartAsync();
        _site.Type(Type, properties: ["umbracoRedirect", "umbracoInternalRedirectId", "umbracoUrlAlias"]);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_document_may_redirect_to_another()
    {
        var target = _site.Published("Goal");
        _site.Published("Signpost", type: Type, values: ("umbracoRedirect", Udi(target)));
        using var response = await _site.Client.GetAsync("/signpost/");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(response.Headers.Location?.ToString(), Is.EqualTo("/goal/"));
    }

    [Test]
    public async Task A_document_may_show_another_at_its_own_address()
    {
        var target = _site.Published("Shown instead");
        _site.Published("Front door", type: Type, values: ("umbracoInternalRedirectId", Udi(target)));
        Assert.That(await _site.ReadAsync("/front-door/"), Does.Contain("<h1>Shown instead</h1>"));
    }

    [Test]
    public async Task A_document_that_shows_itself_does_not_hang()
    {
        var document = _site.Published("Circle", type: Type);
        _site.Change(document, "umbracoInternalRedirectId", Udi(document));
        using var response = await _site.Client.GetAsync("/circle/");
        Assert.That((int)response.StatusCode, Is.LessThan(500));
    }

    [Test]
    public async Task An_alias_is_another_address_of_the_document()
    {
        _site.Published("Long and winding name", type: Type, values: [("umbracoUrlAlias", "short, other/short"), ("text", "alias")]);
        using var first = await _site.Client.GetAsync("/short/");
        using var second = await _site.Client.GetAsync("/other/short/");
        Assert.That(first.StatusCode, Is.Not.EqualTo(HttpStatusCode.NotFound));
        Assert.That(second.StatusCode, Is.EqualTo(first.StatusCode));
    }

    [Test]
    public async Task A_renamed_document_is_found_at_its_old_address()
    {
        var document = _site.Published("Before the change");
        await _site.ReadAsync("/before-the-change/");
        Rename(document, "After the change");
        using var response = await _site.Client.GetAsync("/before-the-change/?a=b");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(response.Headers.Location?.ToString(), Does.StartWith("/after-the-change/"));
    }

    [Test]
    public async Task Redirects_are_not_stored()
    {
        var document = _site.Published("First address");
        Rename(document, "Second address");
        using var response = await _site.Client.GetAsync("/first-address/");
        Assert.That(response.Headers.CacheControl?.NoStore, Is.True);
    }

    private static string Udi(IContent document) => $"umb://document/{document.Key:N}";

    private void Rename(IContent document, string name)
    {
        document.Name = name;
        _site.Get<IContentService>().Save(document);
        _site.Publish(document);
    }
}
