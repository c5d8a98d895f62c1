using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>
/// What is not there for everybody is never found, suggested, counted or quoted. Beside each hidden page there is an open one
/// with the same words, so that an answer shows that it was searched for at all.
/// </summary>
[TestFixture(false)]
[TestFixture(true)]
internal sealed class AccessMatrixTests(bool rebuilt)
{
    private static readonly IReadOnlyList<string> _states = [.. HiddenPages.All.Keys];
    private ChangingSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await ChangingSite.StartAsync();
        foreach (var (state, hide) in HiddenPages.All)
        {
            _site.Published($"Offen {WordOf(state)}", $"Hier darf {WordOf(state)} stehen.");
            await hide(_site, $"Verborgen {WordOf(state)}", $"Das Geheimnis heißt {SecretOf(state)} {WordOf(state)}.");
        }

        if (rebuilt)
        {
            _site.Site.Get<SearchFeed>().Note(FeedSweep.Rebuild);
        }

        await _site.SettledAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [TestCaseSource(nameof(_states))]
    public async Task It_is_not_found(string state)
    {
        var page = await _site.PageAsync(WordOf(state));
        Assert.That(page, Does.Contain("Offen").And.Not.Contain("Verborgen"));
        Assert.That((await _site.AskAsync(SecretOf(state), more: "&genau=1"))["total"]!.GetValue<int>(), Is.Zero);
    }

    [TestCaseSource(nameof(_states))]
    public async Task It_is_not_suggested(string state)
    {
        var suggestions = string.Join('|', [.. await _site.SuggestAsync(WordOf(state)[..^1]), .. await _site.SuggestAsync("Verborgen"), .. await _site.SuggestAsync(SecretOf(state)[..^1])]);
        Assert.That(suggestions, Does.Contain($"Offen {WordOf(state)}").And.Not.Contain($"Verborgen {WordOf(state)}").And.Not.Contain(SecretOf(state)).IgnoreCase);
    }

    [TestCaseSource(nameof(_states))]
    public async Task It_is_not_counted(string state)
    {
        var answer = await _site.AskAsync(WordOf(state));
        Assert.Multiple(() =>
        {
            Assert.That(answer["total"]!.GetValue<int>(), Is.EqualTo(1));
            Assert.That(answer["facets"]!["art"]!.AsArray().Sum(count => count!["count"]!.GetValue<int>()), Is.EqualTo(1));
        });
    }

    [TestCaseSource(nameof(_states))]
    public async Task It_is_not_quoted(string state)
    {
        var asked = await Task.WhenAll(_site.PageAsync(WordOf(state)), _site.PageAsync($"{WordOf(state)} Geheimnis"), _site.PageAsync("Geheimnis"));
        Assert.That(string.Concat(asked), Does.Not.Contain(SecretOf(state)));
    }

    [TestCaseSource(nameof(_states))]
    public async Task Programs_do_not_get_it(string state)
    {
        var results = (await _site.AskAsync(WordOf(state)))["results"]!.AsArray().Select(result => result!.ToJsonString()).ToList();
        Assert.That(results, Has.Count.EqualTo(1));
        Assert.That(results[0], Does.Contain("Offen").And.Not.Contain(SecretOf(state)));
    }

    [TestCaseSource(nameof(_states))]
    public async Task It_is_not_found_by_its_whole_name(string state) =>
        Assert.That(await _site.TitlesAsync($"\"Verborgen {WordOf(state)}\""), Is.Empty);

    // A word of its own for each state that no German text has, and that no other one is near.
    private static string WordOf(string state) => "Wolkenbaum" + Letters(state);

    private static string SecretOf(string state) => "Xylofant" + Letters(state);

    private static string Letters(string state) => new([.. Math.Abs(Array.IndexOf([.. _states], state) * 7919L + 104729).ToString("D6", System.Globalization.CultureInfo.InvariantCulture).Select(digit => "bdfgklmprs"[digit - '0'])]);
}
