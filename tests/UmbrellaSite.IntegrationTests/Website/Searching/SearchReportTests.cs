using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.Website.Searching;
using UmbrellaSite.Website.Searching.Reporting;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>Which words are asked for, find nothing or lead nowhere.</summary>
internal sealed class SearchReportTests
{
    private const int Enough = SearchReport.FewestShown;
    private TestSite _site = null!;
    private MovingClock _clock = null!;

    private SearchReport Report => _site.Get<SearchReport>();

    [SetUp]
    public async Task StartAsync()
    {
        _clock = new MovingClock(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
        _site = await TestSite.StartAsync(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock)));
    }

    [TearDown]
    public async Task StopAsync()
    {
        await _site.DisposeAsync();
        WebsiteSite.Site.MakeCurrent();
    }

    [Test]
    public void What_few_have_asked_for_is_not_shown()
    {
        Ask("Quastenflosser", Enough - 1);
        Ask("Nasenbär", Enough);
        Assert.That(Read(), Is.EqualTo([new TermCount("de", "nasenbär", Enough, Enough, 0)]));
    }

    [Test]
    public void Counts_of_several_days_and_runs_are_added_up()
    {
        Ask("Nasenbär", 3);
        Report.Keep();
        _clock.Now += TimeSpan.FromDays(1);
        Ask("nasenbär", 2);
        Report.NoteClick("de", "Nasenbär");
        Assert.That(Read(), Is.EqualTo([new TermCount("de", "nasenbär", 5, 5, 1)]));

        // Another run of the site on the same day.
        var again = new SearchReport(_site.Get<SearchReportFiles>(), _clock);
        again.NoteSearch("de", "Nasenbär", 0);
        again.Keep();
        Assert.That(again.Read(90), Is.EqualTo([new TermCount("de", "nasenbär", 6, 6, 1)]));
    }

    [Test]
    public void After_ninety_days_nothing_is_left()
    {
        Ask("Nasenbär", Enough);
        Report.Keep();
        _clock.Now += TimeSpan.FromDays(91);
        Ask("Wasserfloh", 1);
        Report.Keep();
        Assert.That(_site.Get<SearchReportFiles>().Days(), Has.Count.EqualTo(1));
        Assert.That(Directory.EnumerateFiles(Path.Combine(_site.Get<SearchFolder>().Root, "report")).Select(File.ReadAllText), Has.None.Contains("nasenbär"));
    }

    [Test]
    public async Task A_page_opened_from_an_answer_is_counted_by_where_the_browser_comes_from()
    {
        Ask("Nasenbär", Enough);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Referrer = new Uri(_site.Address, "/de/suche/?q=Nasenb%C3%A4r");
        using var answer = await _site.Client.SendAsync(request);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        foreign.Headers.Referrer = new Uri("https://example.org/suche/?q=Nasenb%C3%A4r");
        using var other = await _site.Client.SendAsync(foreign);
        Assert.That(Read().Single().Clicks, Is.EqualTo(1));
    }

    private void Ask(string text, int times)
    {
        for (var time = 0; time < times; time++)
        {
            Report.NoteSearch("de", text, 0);
        }
    }

    private IReadOnlyList<TermCount> Read()
    {
        Report.Keep();
        return Report.Read(90);
    }

    private sealed class MovingClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
