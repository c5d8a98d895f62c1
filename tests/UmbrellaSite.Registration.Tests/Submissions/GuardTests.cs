using System.Net;
using UmbrellaSite.Registration.Tests.Harness;
using UmbrellaSite.Submissions.Guarding;

namespace UmbrellaSite.Registration.Tests.Submissions;

[TestFixture]
internal sealed class GuardTests
{
    private static readonly IPAddress _office = IPAddress.Parse("192.0.2.7");

    private TestStore _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await TestStore.CreateAsync();

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public void A_person_who_takes_time_is_welcome()
    {
        var ticket = Ticket();
        _site.Clock.Pass(TimeSpan.FromSeconds(20));

        Assert.That(Judge(ticket), Is.EqualTo(GuardVerdict.Welcome));
    }

    [TestCase(0.5, GuardVerdict.TooQuick)]
    [TestCase(2, GuardVerdict.Welcome)]
    [TestCase(24 * 3600, GuardVerdict.Welcome)]
    [TestCase((24 * 3600) + 1, GuardVerdict.TooOld)]
    [TestCase(-10, GuardVerdict.Welcome)]
    [TestCase(-60, GuardVerdict.Forged)]
    public void A_form_is_good_from_two_seconds_to_a_day(double seconds, GuardVerdict expected)
    {
        var ticket = Ticket();
        _site.Clock.Pass(TimeSpan.FromSeconds(seconds));

        Assert.That(Judge(ticket), Is.EqualTo(expected));
    }

    [Test]
    public void A_ticket_of_another_form_or_with_another_time_is_forged()
    {
        var ticket = Ticket();
        var later = ticket[..12] + (char)(ticket[12] == '0' ? '1' : '0') + ticket[13..];
        _site.Clock.Pass(TimeSpan.FromSeconds(20));

        Assert.Multiple(() =>
        {
            Assert.That(_site.Get<FormTicket>().Check("another", ticket), Is.EqualTo(TicketVerdict.Forged));
            Assert.That(Judge(later), Is.EqualTo(GuardVerdict.Forged));
            Assert.That(Judge(null), Is.EqualTo(GuardVerdict.Forged));
            Assert.That(Judge("a.b.c"), Is.EqualTo(GuardVerdict.Forged));
        });
    }

    [Test]
    public async Task A_ticket_made_by_one_process_is_good_in_another()
    {
        var ticket = Ticket();
        await using var other = await _site.AnotherAsync();
        _site.Clock.Pass(TimeSpan.FromSeconds(20));

        Assert.That(other.Get<FormTicket>().Check("register", ticket), Is.EqualTo(TicketVerdict.Good));
    }

    [Test]
    public void Whoever_fills_in_the_decoy_is_a_program() =>
        Assert.That(_site.Get<SpamGuard>().Judge("register", Ticket(), "http://spam.example", _office, "a@example.org"), Is.EqualTo(GuardVerdict.Decoy));

    [Test]
    public void The_sixth_attempt_within_a_minute_is_too_often()
    {
        var answers = Enumerable.Range(0, 6).Select(_ => Allow("anna@example.org")).ToList();
        _site.Clock.Pass(TimeSpan.FromMinutes(1));

        Assert.That(answers, Is.EqualTo(new[] { true, true, true, true, true, false }));
        Assert.That(Allow("anna@example.org"), Is.True, "a minute later");
    }

    [Test]
    public void Colleagues_behind_one_address_do_not_lock_each_other_out()
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            Allow("anna@example.org");
        }

        Assert.That(Enumerable.Range(0, 20).Select(number => Allow($"person{number}@example.org")), Has.All.True);
    }

    [Test]
    public void A_flood_from_one_address_is_stopped_whatever_names_it_uses() =>
        Assert.That(Enumerable.Range(0, 1000).Count(number => Allow($"person{number}@example.org")), Is.EqualTo(30));

    [Test]
    public async Task What_comes_twice_from_the_same_page_is_done_once()
    {
        var made = 0;
        string Make() => $"entry {++made}";
        var once = _site.Get<Once>();

        var first = await _site.Store.WriteAsync(session => once.Do(session, "page-1", Make));
        var second = await _site.Store.WriteAsync(session => once.Do(session, "page-1", Make));

        Assert.Multiple(() =>
        {
            Assert.That(first, Is.EqualTo(new OnceResult("entry 1", WasDoneBefore: false)));
            Assert.That(second, Is.EqualTo(new OnceResult("entry 1", WasDoneBefore: true)));
        });
    }

    [Test]
    public void The_same_words_in_another_spelling_have_the_same_fingerprint() =>
        Assert.That(Once.Fingerprint("form", " Anna  Muster ", null), Is.EqualTo(Once.Fingerprint("form", "anna muster", string.Empty)));

    private string Ticket() => _site.Get<FormTicket>().Issue("register");

    private GuardVerdict Judge(string? ticket) => _site.Get<SpamGuard>().Judge("register", ticket, string.Empty, _office, "a@example.org");

    private bool Allow(string mail) => _site.Get<SenderLimits>().Allow(_office, "register", mail);
}
