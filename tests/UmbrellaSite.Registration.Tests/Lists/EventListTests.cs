using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Lists;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Registration.Tests.Harness;

namespace UmbrellaSite.Registration.Tests.Lists;

[TestFixture]
internal sealed class EventListTests
{
    private static readonly ListHeadings _headings = new(
        ["Referenz", "Stand", "Name", "Art", "E-Mail", "Sprache", "Angemeldet", "Da seit"], state => $"{state}", kind => $"{kind}");

    private RegistrationSite _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await RegistrationSite.CreateAsync();

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Needs_are_counted_for_those_who_have_a_seat()
    {
        await WithNeedsAsync("Anna", new Need(NeedKind.SignLanguage), new Need(NeedKind.Diet, "ohne Nüsse"));
        await WithNeedsAsync("Berta", new Need(NeedKind.SignLanguage));
        await _site.Get<RegistrationDesk>().RegisterAsync(_site.AnEvent(), RegistrationSite.Request("Carla") with { Needs = [new Need(NeedKind.Wheelchair)] });

        var lists = _site.Get<EventLists>();
        Assert.Multiple(() =>
        {
            Assert.That(lists.NeedCounts("event-1"), Is.EquivalentTo(new Dictionary<NeedKind, int> { [NeedKind.SignLanguage] = 2, [NeedKind.Diet] = 1 }));
            Assert.That(lists.Needs("event-1").Select(need => need.Remark), Has.Exactly(1).EqualTo("ohne Nüsse"));
        });
    }

    [Test]
    public async Task The_list_names_all_with_their_state_and_nothing_of_what_they_need()
    {
        await WithNeedsAsync("Anna", new Need(NeedKind.Diet, "ohne Nüsse"));
        await _site.RegisterAsync(_site.AnEvent(), "Berta", persons: 2);
        var lists = _site.Get<EventLists>();
        var table = lists.Table(_site.AnEvent(), _headings);

        Assert.Multiple(() =>
        {
            Assert.That(lists.Entries("event-1").Select(entry => entry.State), Is.EqualTo(new[] { EntryState.Confirmed, EntryState.Unconfirmed }));
            Assert.That(table.Rows.Select(row => row[2]), Is.EqualTo(new[] { "Anna", "Berta", "Berta 1" }));
            Assert.That(table.Rows.SelectMany(row => row), Has.None.Contains("Nüsse"));
            Assert.That(table.Rows[0][6], Is.EqualTo("2027-06-01 12:00"));
        });
    }

    [Test]
    public async Task Answers_stand_under_their_questions()
    {
        var facts = _site.AnEvent() with { Questions = [new EventQuestion("lunch", "Essen Sie mit?", "Wir kochen.", IsRequired: false, [])] };
        await _site.Get<RegistrationDesk>().RegisterAsync(facts, RegistrationSite.Request("Anna") with { Answers = new Dictionary<string, string> { ["lunch"] = "Ja" } });
        var table = _site.Get<EventLists>().Table(facts, _headings);

        Assert.That((table.Columns[^1], table.Rows[0][^1]), Is.EqualTo(("Essen Sie mit?", "Ja")));
    }

    private async Task WithNeedsAsync(string name, params Need[] needs)
    {
        await _site.Get<RegistrationDesk>().RegisterAsync(_site.AnEvent(), RegistrationSite.Request(name) with { Needs = needs });
        await _site.ConfirmAsync(name);
    }
}
