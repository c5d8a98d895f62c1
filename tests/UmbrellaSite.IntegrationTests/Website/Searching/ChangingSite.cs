using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>The site with its own content, to change what is published and see what is found.</summary>
internal sealed class ChangingSite : IAsyncDisposable
{
    public const string Home = "937c7227-edbd-5e0e-8cd0-88856859b910";

    private ChangingSite(TestSite site) => Site = site;

    public TestSite Site { get; }

    public IContentService Content => Site.Get<IContentService>();

    public static async Task<ChangingSite> StartAsync()
    {
        var site = new ChangingSite(await TestSite.StartAsync(
            "--uSync:Settings:Folders:0", WebsiteSite.ContentFolder(), "--uSync:Settings:ImportAtStartup", "All"));
        await site.SettledAsync();
        return site;
    }

    /// <summary>The index knows everything that has been done so far.</summary>
    public Task SettledAsync() => Site.Get<SearchFeed>().SettledAsync().WaitAsync(TimeSpan.FromMinutes(1));

    public IContent Draft(string name, string lead, IContent? parent = null, string type = "contentPage")
    {
        var page = Content.Create(name, parent?.Key ?? Guid.Parse(Home), type);
        foreach (var culture in (string[])["de", "en"])
        {
            page.SetCultureName(name, culture);
            page.SetValue("lead", lead, culture);
        }

        Content.Save(page);
        return page;
    }

    public IContent Published(string name, string lead, IContent? parent = null, string type = "contentPage", params string[] cultures)
    {
        var page = Draft(name, lead, parent, type);
        Publish(page, cultures);
        return page;
    }

    public void Publish(IContent page, params string[] cultures)
    {
        var result = Content.Publish(page, cultures.Length == 0 ? ["de"] : cultures);
        Assert.That(result.Success, Is.True, result.Result.ToString());
    }

    public void Change(Guid key, Action<IContent> change)
    {
        var page = Content.GetById(key)!;
        change(page);
        Content.Save(page);
        Publish(page);
    }

    public async Task ProtectAsync(IContent page)
    {
        var other = Guid.Parse(Home);
        var created = await Site.Get<IPublicAccessService>().CreateAsync(new PublicAccessEntrySlim
        {
            ContentId = page.Key,
            LoginPageId = other,
            ErrorPageId = other,
            MemberGroupNames = ["Vorstand"],
        });
        Assert.That(created.Success, Is.True, created.Status.ToString());
    }

    public async Task<JsonNode> AskAsync(string question, string culture = "de", string more = "") => JsonNode.Parse(
        await Site.Client.GetStringAsync(new Uri($"/suche.json?lang={culture}&q={Uri.EscapeDataString(question)}{more}", UriKind.Relative)))!;

    public async Task<IReadOnlyList<string>> TitlesAsync(string question, string culture = "de") =>
        [.. (await AskAsync(question, culture))["results"]!.AsArray().Select(result => result!["title"]!.GetValue<string>())];

    public async Task<IReadOnlyList<string>> SuggestAsync(string typed, string culture = "de") =>
        [.. JsonNode.Parse(await Site.Client.GetStringAsync(new Uri($"/suche/vorschlaege.json?lang={culture}&q={Uri.EscapeDataString(typed)}", UriKind.Relative)))!
            .AsArray().Select(suggestion => suggestion!["text"]!.GetValue<string>())];

    public Task<string> PageAsync(string question) => Site.Client.GetStringAsync(new Uri($"/suche/?q={Uri.EscapeDataString(question)}", UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        WebsiteSite.Site.MakeCurrent();
    }
}
