using UmbrellaSite.Registration.Events;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Seats;

/// <summary>Ends what has had its time, so that the next in line has an offer without anybody's doing.</summary>
public sealed class Deadlines
{
    private readonly SubmissionStore _store;
    private readonly SeatKeeper _seats;
    private readonly TimeProvider _clock;

    internal Deadlines(SubmissionStore store, SeatKeeper seats, TimeProvider clock) => (_store, _seats, _clock) = (store, seats, clock);

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        foreach (var key in _store.Read(Due))
        {
            await _store.WriteAsync(session => _seats.Settle(session, EventRows.Find(session, key)!), cancellationToken);
        }
    }

    private List<string> Due(SqlSession session) => session.Query(
        $"""
        SELECT DISTINCT e."event" FROM "registrationEntry" e JOIN "registrationEvent" v ON v."key" = e."event"
        WHERE e."until" <= {_clock.GetUtcNow().Stored()} AND e."state" IN (0, 2, 3) AND v."cancelled" = 0
        """,
        row => row.String(0));
}
