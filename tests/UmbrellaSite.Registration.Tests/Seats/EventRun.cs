using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Registration.Tests.Harness;

namespace UmbrellaSite.Registration.Tests.Seats;

/// <summary>One event on the real database, to which steps happen; after each, what must always hold is looked at.</summary>
internal sealed class EventRun(TestStore site, RememberingWords words, string key)
{
    private readonly List<string> _references = [];
    private EventFacts _facts = new(key, "Treffen", site.Clock.Now.AddYears(1), site.Clock.Now.AddYears(1).AddHours(2), site.Clock.Now) { Seats = 6 };
    private List<SeatRow> _before = [];

    /// <returns>What does not hold, or null.</returns>
    public async Task<string?> ApplyAsync(IEnumerable<Step> steps)
    {
        foreach (var step in steps)
        {
            await DoAsync(step);
            var after = Rows();
            if (Problem(after) is { } problem)
            {
                return $"{step}: {problem}";
            }

            _before = after;
        }

        return null;
    }

    private async Task DoAsync(Step step)
    {
        var reference = _references.Count == 0 ? string.Empty : _references[step.Who % _references.Count];
        var manage = words.Manage(reference);
        switch (step.Kind)
        {
            case StepKind.Register:
                await RegisterAsync(step.Number % 4);
                break;
            case StepKind.Confirm:
                await site.Get<ConfirmationDesk>().ConfirmAsync(words.Confirm(reference));
                break;
            case StepKind.Accept:
                await site.Get<ManageDesk>().AcceptOfferAsync(manage);
                break;
            case StepKind.Cancel:
                await site.Get<ManageDesk>().CancelAsync(manage);
                break;
            case StepKind.CancelSeat:
                await site.Get<ManageDesk>().CancelSeatAsync(manage, 1 + (step.Number % 4));
                break;
            case StepKind.Delete:
                await site.Get<ManageDesk>().DeleteAsync(manage);
                break;
            case StepKind.Pass:
                site.Clock.Pass(TimeSpan.FromHours(step.Number));
                await site.Get<Deadlines>().RunAsync();
                break;
            default:
                await SetSeatsAsync(step.Number % 12);
                break;
        }
    }

    private async Task RegisterAsync(int companions)
    {
        var persons = Enumerable.Range(0, companions + 1).Select(_ => new PersonRequest($"Person {_references.Count}"));
        var request = new RegistrationRequest([.. persons], $"person{_references.Count}@example.org", "v1");
        var outcome = await site.Get<RegistrationDesk>().RegisterAsync(_facts, request);
        if (outcome.Reference is { } reference)
        {
            _references.Add(reference);
        }
    }

    private Task SetSeatsAsync(int seats)
    {
        site.Clock.Pass(TimeSpan.FromSeconds(1));
        _facts = _facts with { Seats = seats, Updated = site.Clock.Now };
        return site.Get<EventDesk>().UpdateAsync(_facts);
    }

    private string? Problem(List<SeatRow> after)
    {
        var (held, heldBefore) = (Held(after), Held(_before));
        var newly = after.Where(row => row.Holds && !_before.Any(old => old.Number == row.Number && old.Holds)).ToList();
        var line = after.Where(row => row.CanBeOffered && row.Seats <= _facts.Seats).ToList();
        return held > heldBefore && held > _facts.Seats ? $"{held} held of {_facts.Seats}"
            : newly.Count > 0 && held > _facts.Seats ? "a seat was given that there was not"
            : newly.Any(row => line.Exists(waiter => waiter.Number < row.Number)) ? "somebody was overtaken"
            : line.Count > 0 && line[0].Seats <= _facts.Seats - held ? "a seat is free for the first in line"
            : after.Exists(row => row.Seats != row.Persons && row.State is not (EntryState.Cancelled or EntryState.Lapsed)) ? "seats and persons differ"
            : site.Get<EventDesk>().Counts(key).Held != held ? "the counters are wrong"
            : null;
    }

    private static int Held(List<SeatRow> rows) => rows.Where(row => row.Holds).Sum(row => row.Persons);

    private List<SeatRow> Rows() => site.Store.Read(session => session.Query(
        $"""
        SELECT e."number", e."state", e."seats", e."mailConfirmed",
          (SELECT COUNT(*) FROM "registrationPerson" p WHERE p."entry" = e."key" AND p."cancelled" = 0)
        FROM "registrationEntry" e WHERE e."event" = {key} ORDER BY e."number"
        """,
        row => new SeatRow(row.Long(0), (EntryState)row.Int(1), row.Int(2), !row.IsNull(3), row.Int(4))));

    private sealed record SeatRow(long Number, EntryState State, int Seats, bool IsConfirmed, int Persons)
    {
        public bool Holds => State is EntryState.Unconfirmed or EntryState.Confirmed or EntryState.Offered;

        public bool CanBeOffered => State == EntryState.Waiting && IsConfirmed;
    }
}
