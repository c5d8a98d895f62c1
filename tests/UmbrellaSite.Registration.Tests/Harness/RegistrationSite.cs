using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Registration.Reminding;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Tests.Harness;

/// <summary>A registration desk over a database of its own, seen from outside: requests go in, mails come out.</summary>
internal sealed partial class RegistrationSite(TestStore store) : IAsyncDisposable
{
    public TestStore Base => store;

    public TestClock Clock => store.Clock;

    public static async Task<RegistrationSite> CreateAsync() => new(await TestStore.CreateAsync(Add));

    public async Task<RegistrationSite> AnotherAsync() => new(await store.AnotherAsync(Add));

    /// <summary>In three weeks, at six in the evening.</summary>
    public EventFacts AnEvent(int? seats = 10) => new(
        "event-1", "Treffen der Selbsthilfe", TestClock.Start.AddDays(21).AddHours(6), TestClock.Start.AddDays(21).AddHours(8), Clock.Now)
    {
        Place = "Haus der Begegnung, Köln",
        Seats = seats,
        OrganiserMail = "team@example.org",
    };

    public static RegistrationRequest Request(string name, int persons = 1) => new(
        [.. Enumerable.Range(0, persons).Select(number => new PersonRequest(number == 0 ? name : $"{name} {number}"))],
        $"{name.ToLowerInvariant()}@example.org",
        "v1");

    public Task<RegisterOutcome> RegisterAsync(EventFacts facts, string name, int persons = 1) =>
        store.Get<RegistrationDesk>().RegisterAsync(facts, Request(name, persons));

    /// <summary>Registers and confirms; returns the token of the link for managing.</summary>
    public async Task<string> JoinAsync(EventFacts facts, string name, int persons = 1)
    {
        await RegisterAsync(facts, name, persons);
        return (await ConfirmAsync(name)).ManageToken!;
    }

    public async Task<ConfirmOutcome> ConfirmAsync(string name)
    {
        var mail = (await MailsToAsync(name)).Last(mail => mail.Mail.Text.Contains("kind=ConfirmAddress", StringComparison.Ordinal));
        return await store.Get<ConfirmationDesk>().ConfirmAsync(Value(mail, "confirm"));
    }

    public async Task<IReadOnlyList<WaitingMail>> MailsToAsync(string name)
    {
        await store.DeliverAsync();
        return [.. store.Mails.Taken.Where(mail => mail.Mail.Recipient == $"{name.ToLowerInvariant()}@example.org").OrderBy(mail => mail.Id)];
    }

    /// <summary>Kinds of the mails that somebody got, in their order.</summary>
    public async Task<string[]> KindsAsync(string name) => [.. (await MailsToAsync(name)).Select(mail => Value(mail, "kind"))];

    public static string Value(WaitingMail mail, string name) =>
        Values().Matches(mail.Mail.Text).First(match => match.Groups["name"].Value == name).Groups["value"].Value;

    public EventCounts Counts => store.Get<EventDesk>().Counts("event-1");

    public Task UpdateAsync(EventFacts facts)
    {
        // Content is published at another moment than before.
        Clock.Pass(TimeSpan.FromSeconds(1));
        return store.Get<EventDesk>().UpdateAsync(facts with { Updated = Clock.Now });
    }

    public async Task PassAsync(TimeSpan time)
    {
        Clock.Pass(time);
        await store.Get<Deadlines>().RunAsync();
        await store.Get<Reminders>().RunAsync();
    }

    public T Get<T>()
        where T : notnull => store.Get<T>();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private static void Add(IServiceCollection services) => services
        .AddSingleton<IRegistrationWords, PlainWords>()
        .AddSingleton(new RegistrationOptions("selbsthilfe.example", "buero@selbsthilfe.example"))
        .AddRegistration();

    [GeneratedRegex(@"(?<name>\w+)=(?<value>\S*) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Values();
}
