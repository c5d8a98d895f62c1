using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Hosting;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.Search;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>What a start makes of the index that it finds.</summary>
internal sealed class RestartTests
{
    private static readonly Guid _topic = Guid.Parse("1500e2a4-4589-53fa-8673-711c84676263");
    private SiteFolder _folder = null!;

    private string Search => Path.Combine(_folder.Path, "umbraco", "Data", "Search");

    [OneTimeSetUp]
    public async Task FillAsync()
    {
        _folder = SiteFolder.WithInstalledDatabase();
        await RunAsync(
            async site => Assert.That(await FindAsync(site, "Darmkrebs"), Does.Contain("Darmkrebs")),
            "--uSync:Settings:Folders:0", WebsiteSite.ContentFolder(), "--uSync:Settings:ImportAtStartup", "All");
    }

    [OneTimeTearDown]
    public void Delete()
    {
        _folder.Dispose();
        WebsiteSite.Site.MakeCurrent();
    }

    [Test]
    public async Task What_changed_while_the_site_was_down_is_found()
    {
        var before = Directory.CreateTempSubdirectory("umbrella-index-").FullName;
        Copy(Search, before);
        await RunAsync(async site =>
        {
            Rename(site.Services.GetRequiredService<IContentService>(), "Zwiebelkuchen");
            Assert.That(await FindAsync(site, "Zwiebelkuchen"), Does.Contain("Zwiebelkuchen"));
        });

        // The index of the time before, as if another process had changed the database.
        Directory.Delete(Search, recursive: true);
        Copy(before, Search);
        Directory.Delete(before, recursive: true);
        await RunAsync(async site =>
        {
            Assert.That(await FindAsync(site, "Zwiebelkuchen"), Does.Contain("Zwiebelkuchen"));
            Rename(site.Services.GetRequiredService<IContentService>(), "Darmkrebs");
            await FindAsync(site, "Darmkrebs");
        });
    }

    [Test]
    public async Task An_index_that_is_gone_is_made_again()
    {
        Directory.Delete(Search, recursive: true);
        await RunAsync(async site => Assert.That(await FindAsync(site, "Diabetes"), Does.Contain("Diabetes")));
    }

    [Test]
    public async Task Files_that_are_damaged_are_made_again()
    {
        foreach (var file in Directory.EnumerateFiles(Search, "*", SearchOption.AllDirectories))
        {
            await File.WriteAllTextAsync(file, "Dies ist kein Verzeichnis.");
        }

        await RunAsync(async site => Assert.That(await FindAsync(site, "Diabetes"), Does.Contain("Diabetes")));
    }

    private async Task RunAsync(Func<WebApplication, Task> work, params string[] options)
    {
        await using var site = SiteHost.Build([.. _folder.Options, .. options]);
        await site.StartAsync();
        await work(site);
        await site.StopAsync();
    }

    private static async Task<IReadOnlyList<string>> FindAsync(WebApplication site, string question)
    {
        await site.Services.GetRequiredService<SearchFeed>().SettledAsync().WaitAsync(TimeSpan.FromMinutes(1));
        var answer = site.Services.GetRequiredService<ISearchIndex>().Search(new SearchQuestion("de", question) { AsTyped = true });
        return [.. answer.Hits.Select(hit => string.Concat(hit.Title.Select(fragment => fragment.Text)))];
    }

    private static void Rename(IContentService content, string name)
    {
        var page = content.GetById(_topic)!;
        page.SetCultureName(name, "de");
        content.Save(page);
        Assert.That(content.Publish(page, ["de"]).Success, Is.True);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
