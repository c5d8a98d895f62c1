using System.Net;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Rendering;

[TestFixture]
internal sealed class OutputCacheTests
{
    private PageSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await PageSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task The_second_visitor_gets_the_stored_page()
    {
        _site.Published("Stored");
        Assert.That(await IsStoredAsync("/stored/"), Is.False);
        Assert.That(await IsStoredAsync("/stored/"), Is.True);
    }

    [Test]
    public async Task Publishing_shows_at_once()
    {
        var page = _site.Published("Changing", values: ("text", "before"));
        Assert.That(await _site.ReadAsync("/changing/"), Does.Contain("before"));
        _site.Change(page, "text", "after");
        Assert.That(await _site.ReadAsync("/changing/"), Does.Contain("after"));
    }

    [Test]
    public async Task A_page_that_shows_nothing_of_a_changed_document_stays_stored()
    {
        var changed = _site.Published("Elsewhere", values: ("text", "before"));
        _site.Published("Untouched");
        await FillAsync("/untouched/");
        _site.Change(changed, "text", "after");
        Assert.That(await IsStoredAsync("/untouched/"), Is.True);
    }

    [Test]
    public async Task Saving_a_draft_evicts_nothing()
    {
        var page = _site.Published("Drafted", values: ("text", "published"));
        await FillAsync("/drafted/");
        page.SetValue("text", "draft");
        _site.Get<IContentService>().Save(page);
        Assert.That(await IsStoredAsync("/drafted/"), Is.True);
        Assert.That(await _site.ReadAsync("/drafted/"), Does.Contain("published"));
    }

    [Test]
    public async Task The_parent_lists_a_new_child_at_once()
    {
        var parent = _site.Published("List");
        await FillAsync("/list/");
        _site.Published("Newcomer", parent);
        Assert.That(await _site.ReadAsync("/list/"), Does.Contain("<li>Newcomer</li>"));
    }

    [Test]
    public async Task The_parent_no_longer_lists_an_unpublished_child()
    {
        var parent = _site.Published("Shrinking list");
        var child = _site.Published("Leaver", parent);
        await FillAsync("/shrinking-list/");
        _site.Get<IContentService>().Unpublish(child);
        Assert.That(await _site.ReadAsync("/shrinking-list/"), Does.Not.Contain("Leaver"));
    }

    [Test]
    public async Task A_page_that_shows_a_picked_document_follows_its_changes()
    {
        var target = _site.Published("Shown target", values: ("text", "old words"));
        _site.Published("Showing", values: ("picked", $"umb://document/{target.Key:N}"));
        await FillAsync("/showing/");
        _site.Change(target, "text", "new words");
        Assert.That(await _site.ReadAsync("/showing/"), Does.Contain("Shown target: new words"));
    }

    [Test]
    public async Task A_page_made_a_second_time_still_follows_what_it_shows()
    {
        var target = _site.Published("Lasting target", values: ("text", "old words"));
        _site.Published("Showing twice", values: ("picked", $"umb://document/{target.Key:N}"));
        await FillAsync("/showing-twice/");
        await _site.Get<IWebsiteOutputCacheManager>().EvictAllAsync();
        await FillAsync("/showing-twice/");
        _site.Change(target, "text", "new words");
        Assert.That(await _site.ReadAsync("/showing-twice/"), Does.Contain("Lasting target: new words"));
    }

    [Test]
    public async Task A_renamed_document_is_renamed_wherever_it_is_listed()
    {
        var parent = _site.Published("Naming list");
        var child = _site.Published("Old name", parent);
        await FillAsync("/naming-list/");
        child.Name = "New name";
        _site.Get<IContentService>().Save(child);
        _site.Publish(child);
        Assert.That(await _site.ReadAsync("/naming-list/"), Does.Contain("<li>New name</li>"));
    }

    [Test]
    public async Task A_text_of_the_dictionary_evicts_every_page()
    {
        _site.Published("Worded");
        await FillAsync("/worded/");
        var result = await _site.Get<IDictionaryItemService>().CreateAsync(new DictionaryItem("Some.Key"), Constants.Security.SuperUserKey);
        Assert.That(result.Success, Is.True);
        Assert.That(await IsStoredAsync("/worded/"), Is.False);
    }

    [Test]
    public async Task A_changed_document_type_evicts_every_page()
    {
        _site.Published("Typed by others");
        await FillAsync("/typed-by-others/");
        _site.Type("anotherType");
        Assert.That(await IsStoredAsync("/typed-by-others/"), Is.False);
    }

    [Test]
    public async Task A_visitor_with_a_cookie_gets_a_page_of_his_own()
    {
        _site.Published("Cookies");
        await FillAsync("/cookies/");
        Assert.That(await IsStoredAsync("/cookies/", request => request.Headers.Add("Cookie", "any=1")), Is.False);
    }

    [Test]
    public async Task A_signed_request_gets_a_page_of_its_own()
    {
        _site.Published("Tokens");
        await FillAsync("/tokens/");
        Assert.That(await IsStoredAsync("/tokens/", request => request.Headers.Add("Authorization", "Bearer x")), Is.False);
    }

    [Test]
    public async Task A_query_is_answered_anew()
    {
        _site.Published("Queries");
        await FillAsync("/queries/?page=2");
        Assert.That(await IsStoredAsync("/queries/?page=2"), Is.False);
    }

    [Test]
    public async Task Who_has_the_page_is_told_that_it_has_not_changed()
    {
        _site.Published("Known");
        using var first = await _site.Client.GetAsync("/known/");
        using var second = await SendAsync("/known/", request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        Assert.Multiple(() =>
        {
            Assert.That(first.Headers.ETag, Is.Not.Null);
            Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            Assert.That(second.Content.Headers.ContentLength, Is.Null.Or.Zero);
        });
    }

    [Test]
    public async Task A_page_that_is_never_stored_is_validated_too()
    {
        _site.Published("Validated");
        using var first = await _site.Client.GetAsync("/validated/?a=b");
        using var second = await SendAsync("/validated/?a=b", request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task The_validator_changes_with_the_page()
    {
        var page = _site.Published("Versions", values: ("text", "one"));
        using var first = await _site.Client.GetAsync("/versions/");
        _site.Change(page, "text", "two");
        using var second = await SendAsync("/versions/", request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("br")]
    [TestCase("gzip")]
    public async Task A_page_is_compressed_as_the_visitor_wants_it(string encoding)
    {
        _site.Published("Long " + encoding, values: ("text", new string('x', 5000)));
        foreach (var visit in (int[])[1, 2])
        {
            using var response = await SendAsync($"/long-{encoding}/", request => request.Headers.Add("Accept-Encoding", encoding));
            Assert.That(response.Content.Headers.ContentEncoding, Is.EqualTo(new[] { encoding }), () => $"visit {visit}");
            Assert.That(response.Content.Headers.ContentLength, Is.LessThan(2000));
        }

        Assert.That(await _site.ReadAsync($"/long-{encoding}/"), Does.Contain("xxxxx"), "without compression");
    }

    [Test]
    public async Task Browsers_ask_each_time_whether_a_page_has_changed()
    {
        _site.Published("Asked");
        using var response = await _site.Client.GetAsync("/asked/");
        Assert.That(response.Headers.CacheControl?.ToString(), Is.EqualTo("no-cache"));
    }

    [Test]
    public async Task The_website_may_evict_a_page_itself()
    {
        var page = _site.Published("Evicted");
        await FillAsync("/evicted/");
        await _site.Get<IWebsiteOutputCacheManager>().EvictContentAsync(page.Key);
        Assert.That(await IsStoredAsync("/evicted/"), Is.False);
    }

    private async Task FillAsync(string path)
    {
        await _site.ReadAsync(path);
    }

    private async Task<bool> IsStoredAsync(string path, Action<HttpRequestMessage>? change = null)
    {
        using var response = await SendAsync(path, change);
        Assert.That(response.IsSuccessStatusCode, Is.True);
        return response.Headers.Age is not null;
    }

    private async Task<HttpResponseMessage> SendAsync(string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        change?.Invoke(request);
        return await _site.Client.SendAsync(request);
    }
}
