using UmbrellaSite.Registration.Tests.Harness;
using UmbrellaSite.Submissions.Tokens;

namespace UmbrellaSite.Registration.Tests.Submissions;

[TestFixture]
internal sealed class TokenTests
{
    private TestStore _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await TestStore.CreateAsync();

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_token_opens_what_it_was_issued_for_and_nothing_else()
    {
        var token = await IssueAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Find("manage", token), Is.EqualTo(new TokenTarget("entry", IsExpired: false)));
            Assert.That(Find("confirm", token), Is.Null);
            Assert.That(Find("manage", token.ToUpperInvariant()), Is.Null);
            Assert.That(token, Has.Length.EqualTo(32), "192 bits");
        });
    }

    [Test]
    public async Task A_token_is_not_stored_itself()
    {
        var token = await IssueAsync();

        var stored = _site.Store.Read(session => session.Scalar<string>($"""SELECT "hash" FROM "submissionToken" """));
        Assert.That(stored, Is.Not.EqualTo(token));
    }

    [Test]
    public async Task An_expired_token_says_so()
    {
        var token = await IssueAsync();
        _site.Clock.Pass(TimeSpan.FromHours(24));

        Assert.That(Find("manage", token), Is.EqualTo(new TokenTarget("entry", IsExpired: true)));
    }

    [Test]
    public async Task Guessing_ten_thousand_times_finds_nothing()
    {
        await IssueAsync();
        var random = new Random(1);
        var guess = new byte[24];

        for (var attempt = 0; attempt < 10_000; attempt++)
        {
            random.NextBytes(guess);
            Assert.That(Find("manage", System.Buffers.Text.Base64Url.EncodeToString(guess)), Is.Null);
        }
    }

    [Test]
    public async Task A_revoked_token_opens_nothing()
    {
        var token = await IssueAsync();
        await _site.Store.WriteAsync(session => AccessTokens.Revoke(session, "entry"));

        Assert.That(Find("manage", token), Is.Null);
    }

    private Task<string> IssueAsync() => _site.Store.WriteAsync(session =>
        _site.Get<AccessTokens>().Issue(session, "manage", "entry", _site.Clock.Now.AddHours(24)));

    private TokenTarget? Find(string purpose, string token) =>
        _site.Store.Read(session => _site.Get<AccessTokens>().Find(session, purpose, token));
}
