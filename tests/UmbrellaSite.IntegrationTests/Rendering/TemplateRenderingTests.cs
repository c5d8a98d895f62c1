using System.Net;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Rendering;

[TestFixture]
internal sealed class TemplateRenderingTests
{
    private PageSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await PageSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_published_document_is_shown_by_the_view_of_its_template()
    {
        _site.Published("Welcome page", values: ("text", "Hello & welcome"));
        var body = await _site.ReadAsync("/welcome-page/");
        Assert.That(body, Does.Contain("<h1>Welcome page</h1>").And.Contain("Hello &amp; welcome"));
    }

    [Test]
    public async Task The_view_gets_the_document_as_its_typed_model()
    {
        _site.Published("Typed", type: "typedPage", values: ("text", "from the model"));
        Assert.That(await _site.ReadAsync("/typed/"), Does.Contain("<p>from the model</p>"));
    }

    [Test]
    public async Task A_page_is_HTML_in_UTF_8()
    {
        _site.Published("Kinds");
        using var response = await _site.Client.GetAsync("/kinds/");
        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo("text/html; charset=utf-8"));
    }

    [Test]
    public async Task A_child_is_found_below_its_parent()
    {
        var parent = _site.Published("Parent");
        _site.Published("Child", parent);
        Assert.That(await _site.ReadAsync("/parent/child/"), Does.Contain("<h1>Child</h1>"));
    }

    [Test]
    public async Task The_address_answers_with_and_without_a_slash_at_its_end()
    {
        _site.Published("Slashes");
        Assert.That(await _site.ReadAsync("/slashes"), Is.EqualTo(await _site.ReadAsync("/slashes/")));
    }

    [Test]
    public async Task HEAD_answers_like_GET_without_the_body()
    {
        _site.Published("Heads");
        using var get = await _site.Client.GetAsync("/heads/");
        using var head = await _site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/heads/"));
        Assert.Multiple(() =>
        {
            Assert.That(head.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(head.Content.Headers.ContentLength, Is.EqualTo(get.Content.Headers.ContentLength));
            Assert.That(head.Headers.ETag, Is.EqualTo(get.Headers.ETag));
        });
    }

    [Test]
    public async Task A_page_that_is_only_read_refuses_other_methods()
    {
        _site.Published("Reading");
        using var response = await _site.Client.PostAsync("/reading/", new StringContent("x"));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(response.Content.Headers.Allow, Does.Contain("GET").And.Contain("HEAD"));
    }

    [Test]
    public async Task Another_template_may_be_named_in_the_query()
    {
        var type = _site.Type("textPage");
        type.AllowedTemplates = [.. type.AllowedTemplates!, _site.Template("alternative")];
        _site.Get<IContentTypeService>().Save(type);
        _site.Published("Twofold");
        Assert.That(await _site.ReadAsync("/twofold/?altTemplate=alternative"), Does.Contain("Another view of Twofold"));
    }

    [Test]
    public async Task An_unpublished_document_is_not_found()
    {
        _site.Draft("Not yet");
        using var response = await _site.Client.GetAsync("/not-yet/");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_document_without_a_template_is_not_found()
    {
        _site.Type("data", withTemplate: false);
        _site.Published("Only data", type: "data");
        using var response = await _site.Client.GetAsync("/only-data/");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_view_that_fails_answers_500_and_tells_nothing_of_the_failure()
    {
        _site.Published("Failing", type: "failingPage");
        using var response = await _site.Client.GetAsync("/failing/");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("A view that fails"));
    }

    [Test]
    public async Task A_template_without_a_view_answers_500()
    {
        _site.Published("Viewless", type: "viewlessPage");
        using var response = await _site.Client.GetAsync("/viewless/");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
    }

    [Test]
    public async Task Picked_content_is_read_from_the_same_snapshot()
    {
        var target = _site.Published("Target", values: ("text", "of the target"));
        _site.Published("Picker", values: ("picked", $"umb://document/{target.Key:N}"));
        Assert.That(await _site.ReadAsync("/picker/"), Does.Contain("<b>Target: of the target</b>"));
    }
}
