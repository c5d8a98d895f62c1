using System.Text.Json;
using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Registration.Tests.Harness;
using UmbrellaSite.Submissions.Retention;

namespace UmbrellaSite.Registration.Tests.Desk;

[TestFixture]
internal sealed class OwnDataTests
{
    private static readonly string[] _personal = ["registrationEntry", "registrationPerson", "registrationNeed", "submissionToken", "submissionOutbox", "submissionOnce", "registrationEvent"];

    private RegistrationSite _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await RegistrationSite.CreateAsync();

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_person_sees_and_changes_the_own_registration()
    {
        var token = await _site.JoinAsync(_site.AnEvent(), "Anna", persons: 2);
        var change = new RegistrationChange(
            new Dictionary<int, string> { [2] = "Bert" }, new Dictionary<string, string>(), [new Need(NeedKind.SignLanguage), new Need(NeedKind.Diet, "ohne Nüsse")], IsDiscreet: true);
        var changed = await _site.Get<ManageDesk>().ChangeAsync(token, change);
        var view = _site.Get<OwnData>().Find(token)!;

        Assert.Multiple(() =>
        {
            Assert.That(changed, Is.EqualTo(ManageResult.Done));
            Assert.That(view.State, Is.EqualTo(EntryState.Confirmed));
            Assert.That(view.Persons.Select(person => person.Name), Is.EqualTo(new[] { "Anna", "Bert" }));
            Assert.That(view.Needs, Is.EqualTo(change.Needs));
            Assert.That(view.IsDiscreet, Is.True);
        });
    }

    [Test]
    public async Task The_own_data_are_readable_json_with_everything_in_it()
    {
        var token = await _site.JoinAsync(_site.AnEvent(), "Änne");
        using var data = JsonDocument.Parse(_site.Get<OwnData>().Export(token)!);

        Assert.Multiple(() =>
        {
            Assert.That(data.RootElement.GetProperty("Registration").GetProperty("Mail").GetString(), Is.EqualTo("änne@example.org"));
            Assert.That(data.RootElement.GetProperty("Persons")[0].GetProperty("Name").GetString(), Is.EqualTo("Änne"));
            Assert.That(data.RootElement.GetProperty("Mails").GetArrayLength(), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task Deleting_leaves_nothing_of_the_person_and_frees_the_seat()
    {
        var facts = _site.AnEvent(seats: 1);
        var request = RegistrationSite.Request("Anna") with { Needs = [new Need(NeedKind.Wheelchair)] };
        await _site.Get<RegistrationDesk>().RegisterAsync(facts, request);
        var token = (await _site.ConfirmAsync("Anna")).ManageToken!;
        await _site.RegisterAsync(facts, "Berta");
        await _site.ConfirmAsync("Berta");
        await _site.Get<ManageDesk>().DeleteAsync(token);

        Assert.Multiple(async () =>
        {
            Assert.That(Everything(), Does.Not.Contain("Anna").And.Not.Contain("anna@"));
            Assert.That(_site.Get<OwnData>().Find(token), Is.Null);
            Assert.That(_site.Base.Count("registrationNeed"), Is.Zero);
            Assert.That((await _site.KindsAsync("Berta"))[^1], Is.EqualTo("Offered"));
        });
    }

    [Test]
    public async Task Needs_go_two_weeks_after_the_event_and_all_the_rest_after_ninety_days()
    {
        var request = RegistrationSite.Request("Anna") with { Needs = [new Need(NeedKind.Wheelchair, "elektrisch")], Page = "1" };
        await _site.Get<RegistrationDesk>().RegisterAsync(_site.AnEvent(), request);
        await _site.ConfirmAsync("Anna");
        await SweepAsync(TimeSpan.FromDays(21 + 14));
        var needsBefore = _site.Base.Count("registrationNeed");
        await SweepAsync(TimeSpan.FromDays(1));
        var (needs, entries) = (_site.Base.Count("registrationNeed"), _site.Base.Count("registrationEntry"));
        await SweepAsync(TimeSpan.FromDays(90 - 14));
        await SweepAsync(TimeSpan.FromDays(8));

        Assert.Multiple(() =>
        {
            Assert.That((needsBefore, needs, entries), Is.EqualTo((1, 0, 1)));
            Assert.That(_personal.Select(_site.Base.Count), Has.All.Zero);
        });
    }

    private async Task SweepAsync(TimeSpan after)
    {
        await _site.PassAsync(after);
        await _site.Base.DeliverAsync();
        await _site.Get<RetentionSweep>().RunAsync();
    }

    // What is written in the rows, whatever the column.
    private string Everything() => string.Join('\n', _site.Base.Dump());
}
