using System.Text.Json;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Guarding;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Desk;

/// <summary>Where people register. Each call is one transaction with seats, entry and mails together.</summary>
public sealed class RegistrationDesk
{
    private readonly SubmissionStore _store;
    private readonly EventDesk _events;
    private readonly SeatKeeper _seats;
    private readonly NewEntries _entries;
    private readonly Once _once;

    internal RegistrationDesk(SubmissionStore store, EventDesk events, SeatKeeper seats, NewEntries entries, Once once) =>
        (_store, _events, _seats, _entries, _once) = (store, events, seats, entries, once);

    /// <summary>Takes a registration and sends the mail that asks for confirmation.</summary>
    public Task<RegisterOutcome> RegisterAsync(EventFacts facts, RegistrationRequest request, CancellationToken cancellationToken = default) =>
        RequestLimits.Keeps(request, facts)
            ? _store.WriteAsync(session => Register(session, facts, request), cancellationToken)
            : Task.FromResult(new RegisterOutcome(RegisterResult.Invalid));

    private RegisterOutcome Register(SqlSession session, EventFacts facts, RegistrationRequest request)
    {
        var page = request.Page is null ? null : $"registration|{facts.Key}|{request.Page}";
        if (page is not null && Once.Find(session, page) is { } earlier)
        {
            return JsonSerializer.Deserialize<RegisterOutcome>(earlier)!;
        }

        var happening = _events.Apply(session, facts);
        _seats.Settle(session, happening);
        var outcome = _entries.Add(session, happening, request);
        if (page is not null && outcome.IsStored)
        {
            _once.Remember(session, page, JsonSerializer.Serialize(outcome));
        }

        return outcome;
    }
}
