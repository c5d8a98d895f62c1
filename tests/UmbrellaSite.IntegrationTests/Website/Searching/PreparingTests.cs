using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NSubstitute;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.Search;
using UmbrellaSite.Search.Queries;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>What visitors see while there is no index to ask.</summary>
internal sealed class PreparingTests
{
    private TestSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var index = Substitute.For<ISearchIndex>();
        index.State.Returns(SearchIndexState.Preparing);
        index.Search(Arg.Any<SearchQuestion>()).Returns(new SearchAnswer { State = SearchIndexState.Preparing });
        index.Suggest(Arg.Any<string>(), Arg.Any<string>(), Arg.Any<int>()).Returns([]);
        _site = await TestSite.StartAsync(
            services => services.Replace(ServiceDescriptor.Singleton(index)),
            "--uSync:Settings:Folders:0", WebsiteSite.ContentFolder(), "--uSync:Settings:ImportAtStartup", "All");
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _site.DisposeAsync();
        WebsiteSite.Site.MakeCurrent();
    }

    [Test]
    public async Task The_page_says_that_search_is_being_prepared_and_shows_ways_on()
    {
        var page = WebUtility.HtmlDecode(await _site.Client.GetStringAsync(new Uri("/suche/?q=Darmkrebs", UriKind.Relative)));
        Assert.That(page, Does.Contain("Die Suche wird gerade vorbereitet").And.Contain("tel:+493023125100").And.Contain("action=\"/hilfe-finden/\""));
    }

    [Test]
    public async Task Programs_are_asked_to_come_again()
    {
        using var answer = await _site.Client.GetAsync(new Uri("/suche.json?q=Darmkrebs", UriKind.Relative));
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(answer.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(10)));
        });
    }

    [Test]
    public async Task Nothing_is_suggested() =>
        Assert.That(await _site.Client.GetStringAsync(new Uri("/suche/vorschlaege.json?q=darm", UriKind.Relative)), Is.EqualTo("[]"));
}
