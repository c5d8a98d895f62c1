using System.Net;

namespace UmbrellaSite.IntegrationTests.Rendering;

[TestFixture]
internal sealed class HijackedRouteTests
{
    private PageSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await PageSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_controller_named_like_the_type_shows_its_documents()
    {
        _site.Published("Own code", type: "hijackedPage");
        Assert.That(await _site.ReadAsync("/own-code/"), Is.EqualTo("index of Own code at /own-code"));
    }

    [Test]
    public async Task It_needs_no_template()
    {
        _site.Type("hijackedPage", withTemplate: false);
        _site.Published("No template", type: "hijackedPage");
        Assert.That(await _site.ReadAsync("/no-template/"), Does.StartWith("index of No template"));
    }

    [Test]
    public async Task An_action_named_like_the_template_goes_before_index()
    {
        var type = _site.Type("hijackedPage");
        var document = _site.Draft("By template", type: "hijackedPage");
        document.TemplateId = _site.Template("alternative").Id;
        type.AllowedTemplates = [.. type.AllowedTemplates!, _site.Template("alternative")];
        _site.Get<Umbraco.Cms.Core.Services.IContentTypeService>().Save(type);
        _site.Get<Umbraco.Cms.Core.Services.IContentService>().Save(document);
        _site.Publish(document);
        Assert.That(await _site.ReadAsync("/by-template/"), Is.EqualTo("alternative of By template"));
    }

    [Test]
    public async Task A_form_is_received_by_the_action_for_its_method()
    {
        _site.Published("Asking", type: "hijackedPage");
        using var response = await _site.Client.PostAsync("/asking/", new FormUrlEncodedContent([new("answer", "42")]));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("Asking received 42"));
    }

    [Test]
    public async Task HEAD_is_answered_by_the_action_for_GET()
    {
        _site.Published("Heads of own code", type: "hijackedPage");
        using var response = await _site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/heads-of-own-code/"));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task The_controller_answers_nothing_but_documents()
    {
        using var response = await _site.Client.GetAsync("/HijackedPage/Index");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
