using System.Net;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbrellaSite.IntegrationTests.Rendering;

[TestFixture]
internal sealed class NotFoundTests
{
    private PageSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await PageSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [SetUp]
    public void ForgetPages() => Configure();

    [Test]
    public async Task Without_a_document_for_it_the_answer_is_a_bare_404()
    {
        using var response = await _site.Client.GetAsync("/nowhere/");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_configured_document_is_shown_with_the_status_404()
    {
        Configure(new ContentErrorPage { Culture = "default", ContentKey = _site.Published("Sorry").Key });
        using var response = await _site.Client.GetAsync("/nowhere/at/all/");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("<h1>Sorry</h1>"));
    }

    [Test]
    public async Task The_document_for_the_culture_goes_before_the_default()
    {
        Configure(
            new ContentErrorPage { Culture = "default", ContentKey = _site.Published("For others").Key },
            new ContentErrorPage { Culture = "en-US", ContentId = _site.Published("For Americans").Id });
        using var response = await _site.Client.GetAsync("/nowhere/");
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("<h1>For Americans</h1>"));
    }

    [Test]
    public async Task A_page_that_was_not_found_is_not_kept()
    {
        Configure(new ContentErrorPage { Culture = "default", ContentKey = _site.Published("Not kept").Key });
        using var first = await _site.Client.GetAsync("/appears-later/");
        _site.Published("Appears later");
        Assert.That(await _site.ReadAsync("/appears-later/"), Does.Contain("<h1>Appears later</h1>"));
    }

    [Test]
    public async Task A_missing_file_does_not_show_the_page_for_missing_pages()
    {
        Configure(new ContentErrorPage { Culture = "default", ContentKey = _site.Published("Not for files").Key });
        using var response = await _site.Client.GetAsync("/styles/missing.css");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("Not for files"));
    }

    [Test]
    public async Task Paths_of_the_back_office_are_no_pages()
    {
        Configure(new ContentErrorPage { Culture = "default", ContentKey = _site.Published("Not for editors").Key });
        using var response = await _site.Client.GetAsync("/umbraco/nothing");
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("Not for editors"));
    }

    private void Configure(params ContentErrorPage[] pages) =>
        _site.Get<IOptionsMonitor<ContentSettings>>().CurrentValue.Error404Collection = pages;
}
