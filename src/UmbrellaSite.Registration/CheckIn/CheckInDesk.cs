using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.CheckIn;

/// <summary>The door: several devices, some of them without a network for a while.</summary>
public sealed class CheckInDesk
{
    private readonly SubmissionStore _store;
    private readonly Tickets _tickets;

    internal CheckInDesk(SubmissionStore store, Tickets tickets) => (_store, _tickets) = (store, tickets);

    /// <param name="scanned">
    /// When the device read it: a device that was offline tells later. The earliest scan counts as the first.
    /// </param>
    public Task<CheckInOutcome> CheckInAsync(
        string eventKey, string ticket, string device, DateTimeOffset scanned, CancellationToken cancellationToken = default) =>
        _store.WriteAsync(session => CheckIn(session, eventKey, ticket, device, scanned), cancellationToken);

    /// <summary>All who have a seat, by name; for the search at the door and for devices to take along offline.</summary>
    public IReadOnlyList<Guest> Guests(string eventKey) => _store.Read(session => session.Query(
        $"""
        SELECT p."name", p."kind", e."reference", e."key", p."number", p."checkedIn"
        FROM "registrationPerson" p JOIN "registrationEntry" e ON e."key" = p."entry"
        WHERE e."event" = {eventKey} AND e."state" = 1 AND p."cancelled" = 0 ORDER BY p."name", e."number", p."number"
        """,
        row => new Guest(row.String(0), (PersonKind)row.Int(1), row.String(2), _tickets.Of(row.String(3), row.Int(4)), row.TimeOrNull(5))));

    private static CheckInOutcome CheckIn(SqlSession session, string eventKey, string ticket, string device, DateTimeOffset scanned)
    {
        if (Find(session, ticket) is not { } seat)
        {
            return new CheckInOutcome(CheckInResult.Unknown);
        }

        if (seat.Event != eventKey)
        {
            return new CheckInOutcome(CheckInResult.AnotherEvent);
        }

        if (seat.IsCancelled || seat.State != EntryState.Confirmed)
        {
            return new CheckInOutcome(CheckInResult.NoSeat, seat.Name);
        }

        if (seat.CheckedIn is null || scanned < seat.CheckedIn)
        {
            Write(session, seat.Id, device, scanned);
        }

        // The same scan told twice, because the answer was lost on the way, is no second scan.
        var isFirst = seat.CheckedIn is null || (seat.CheckedIn.Stored() == scanned.Stored() && seat.Device == device);
        return isFirst
            ? new CheckInOutcome(CheckInResult.Welcome, seat.Name, scanned, device)
            : new CheckInOutcome(CheckInResult.AlreadyIn, seat.Name, seat.CheckedIn, seat.Device);
    }

    private static Seat? Find(SqlSession session, string ticket) => session.QueryFirst(
        $"""
        SELECT p."id", p."name", p."cancelled", p."checkedIn", p."device", e."event", e."state"
        FROM "registrationPerson" p JOIN "registrationEntry" e ON e."key" = p."entry" WHERE p."ticket" = {Tickets.Hash(ticket)}
        """,
        row => new Seat(row.Long(0), row.String(1), row.Int(2) == 1, row.TimeOrNull(3), row.StringOrNull(4), row.String(5), (EntryState)row.Int(6)));

    private static void Write(SqlSession session, long person, string device, DateTimeOffset scanned) => session.Execute($"""
        UPDATE "registrationPerson" SET "checkedIn" = {scanned.Stored()}, "device" = {device} WHERE "id" = {person}
        """);

    private sealed record Seat(
        long Id, string Name, bool IsCancelled, DateTimeOffset? CheckedIn, string? Device, string Event, EntryState State);
}
