using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Security;

public class SessionTests
{
    private readonly MovingClock _clock = new();

    private TestSite _site = null!;

    private IUserService Users => _site.Get<IUserService>();

    [OneTimeSetUp]
    public async Task StartSite() =>
        _site = await TestSite.StartAsync(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock)));

    [OneTimeTearDown]
    public async Task StopSite() => await _site.DisposeAsync();

    [Test]
    public void A_session_lasts_while_it_is_used()
    {
        var session = Users.CreateLoginSession(Constants.Security.SuperUserId, "127.0.0.1");

        _clock.Advance(TimeSpan.FromMinutes(15));
        var afterAWhile = Users.ValidateLoginSession(Constants.Security.SuperUserId, session);
        _clock.Advance(TimeSpan.FromMinutes(15));
        var afterAnother = Users.ValidateLoginSession(Constants.Security.SuperUserId, session);

        Assert.That((afterAWhile, afterAnother), Is.EqualTo((true, true)));
    }

    [Test]
    public void A_session_that_is_not_used_ends()
    {
        var session = Users.CreateLoginSession(Constants.Security.SuperUserId, "127.0.0.1");

        _clock.Advance(TimeSpan.FromMinutes(21));

        Assert.That(Users.ValidateLoginSession(Constants.Security.SuperUserId, session), Is.False);
        Assert.That(Users.ValidateLoginSession(Constants.Security.SuperUserId, session), Is.False);
    }

    [Test]
    public void A_session_is_its_users_alone()
    {
        var session = Users.CreateLoginSession(Constants.Security.SuperUserId, "127.0.0.1");

        Assert.That(Users.ValidateLoginSession(4711, session), Is.False);
        Assert.That(Users.ValidateLoginSession(Constants.Security.SuperUserId, Guid.NewGuid()), Is.False);
    }

    [Test]
    public void Sessions_are_ended_one_by_one_or_all_at_once()
    {
        var sessions = Enumerable.Range(0, 3).Select(_ => Users.CreateLoginSession(Constants.Security.SuperUserId, "127.0.0.1")).ToArray();

        Users.ClearLoginSession(sessions[0]);
        var afterOne = sessions.Select(session => Users.ValidateLoginSession(Constants.Security.SuperUserId, session)).ToArray();
        Users.ClearLoginSessions(Constants.Security.SuperUserId);
        var afterAll = sessions.Select(session => Users.ValidateLoginSession(Constants.Security.SuperUserId, session));

        Assert.That(afterOne, Is.EqualTo(new[] { false, true, true }));
        Assert.That(afterAll, Is.All.False);
    }

    private sealed class MovingClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Advance(TimeSpan time) => _now += time;
    }
}
