using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Seats;

/// <summary>Counts seats from the entries themselves: a counter kept beside them could be wrong.</summary>
internal static class SeatRows
{
    public static SeatSituation Situation(SqlSession session, string eventKey, int? seats)
    {
        // Without a free seat it does not matter who waits, and the line may be long.
        var held = Held(session, eventKey);
        return new SeatSituation(seats, held, OthersWait: held < seats && Line(session, eventKey, seats, most: 1).Count > 0);
    }

    public static int Held(SqlSession session, string eventKey) => session.Scalar<int>($"""
        SELECT COALESCE(SUM("seats"), 0) FROM "registrationEntry" WHERE "event" = {eventKey} AND "state" IN (0, 1, 3)
        """);

    /// <summary>Those in line who may be offered a seat, the longest waiting first.</summary>
    /// <param name="seats">Of the event: larger groups will never have their turn.</param>
    /// <param name="most">As many as there are free seats are enough, for each needs one at least.</param>
    public static List<Waiter> Line(SqlSession session, string eventKey, int? seats, int most) => session.Query(
        $"""
        SELECT "key", "seats" FROM "registrationEntry"
        WHERE "event" = {eventKey} AND "state" = 2 AND "mailConfirmed" IS NOT NULL AND "seats" <= {seats ?? int.MaxValue}
        ORDER BY "number" LIMIT {most}
        """,
        row => new Waiter(row.String(0), row.Int(1)));

    /// <summary>The place in line, from 1, of an entry that waits.</summary>
    public static int Position(SqlSession session, string eventKey, long number) => session.Scalar<int>($"""
        SELECT COUNT(*) FROM "registrationEntry" WHERE "event" = {eventKey} AND "state" = 2 AND "number" <= {number}
        """);

    public static EventCounts Counts(SqlSession session, string eventKey)
    {
        var byState = session.Query(
            $"""
            SELECT "state", COUNT(*), SUM("seats") FROM "registrationEntry" WHERE "event" = {eventKey} GROUP BY "state"
            """,
            row => (State: (EntryState)row.Int(0), Entries: row.Int(1), Seats: row.Int(2)));
        int Seats(EntryState state) => byState.Where(count => count.State == state).Sum(count => count.Seats);
        return new EventCounts(
            Seats(EntryState.Confirmed), Seats(EntryState.Unconfirmed), Seats(EntryState.Offered), Seats(EntryState.Waiting),
            byState.Where(count => count.State == EntryState.Waiting).Sum(count => count.Entries));
    }
}
