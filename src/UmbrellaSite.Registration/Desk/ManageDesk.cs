using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Desk;

/// <summary>What people do with their own registration, by the link in their mails.</summary>
public sealed class ManageDesk
{
    private readonly OwnRegistration _own;
    private readonly SeatKeeper _seats;
    private readonly MailRoom _mails;
    private readonly TimeProvider _clock;

    internal ManageDesk(OwnRegistration own, SeatKeeper seats, MailRoom mails, TimeProvider clock) =>
        (_own, _seats, _mails, _clock) = (own, seats, mails, clock);

    /// <summary>Takes the seats that were offered.</summary>
    public Task<ManageResult> AcceptOfferAsync(string token, CancellationToken cancellationToken = default) =>
        _own.WriteAsync(token, Accept, cancellationToken);

    /// <summary>Gives up all seats, an offer, or the place in line. Leaving the line is possible at any time.</summary>
    public Task<ManageResult> CancelAsync(string token, CancellationToken cancellationToken = default) =>
        _own.WriteAsync(token, Cancel, cancellationToken);

    /// <summary>Gives up one seat of a group; with the last one, the registration.</summary>
    public Task<ManageResult> CancelSeatAsync(string token, int person, CancellationToken cancellationToken = default) =>
        _own.WriteAsync(token, (session, happening, entry) => CancelSeat(session, happening, entry, person), cancellationToken);

    public Task<ManageResult> ChangeAsync(string token, RegistrationChange change, CancellationToken cancellationToken = default) =>
        _own.WriteAsync(token, (session, happening, entry) => Change(session, happening, entry, change), cancellationToken);

    /// <summary>Deletes everything that belongs to the registration, at once and without a trace. Its seats go to others.</summary>
    public Task<ManageResult> DeleteAsync(string token, CancellationToken cancellationToken = default) =>
        _own.WriteAsync(token, Delete, cancellationToken);

    internal static bool CanCancel(StoredEvent happening, Entry entry, DateTimeOffset now) =>
        !happening.Facts.IsCancelled
        && entry.State is EntryState.Confirmed or EntryState.Offered or EntryState.Waiting
        && (entry.State != EntryState.Confirmed || now < (happening.Facts.CancelUntil ?? happening.Facts.Start));

    private ManageResult Accept(SqlSession session, StoredEvent happening, Entry entry)
    {
        if (entry.State != EntryState.Offered || happening.Facts.IsCancelled)
        {
            return entry.State == EntryState.Confirmed ? ManageResult.Unchanged : ManageResult.TooLate;
        }

        EntryRows.SetState(session, entry.Key, EntryState.Confirmed, until: null);
        _mails.Send(session, RegistrationMailKind.Confirmed, happening, entry with { State = EntryState.Confirmed, Until = null });
        return ManageResult.Done;
    }

    private ManageResult Cancel(SqlSession session, StoredEvent happening, Entry entry)
    {
        if (entry.State is EntryState.Cancelled or EntryState.Lapsed)
        {
            return ManageResult.Unchanged;
        }

        if (!CanCancel(happening, entry, _clock.GetUtcNow()))
        {
            return ManageResult.TooLate;
        }

        EntryRows.SetState(session, entry.Key, EntryState.Cancelled, until: null);
        _mails.Send(session, RegistrationMailKind.Cancelled, happening, entry with { State = EntryState.Cancelled, Until = null });
        _seats.Settle(session, happening);
        return ManageResult.Done;
    }

    private ManageResult CancelSeat(SqlSession session, StoredEvent happening, Entry entry, int person)
    {
        if (!CanCancel(happening, entry, _clock.GetUtcNow()))
        {
            return ManageResult.TooLate;
        }

        if (entry.Seats == 1 && PersonRows.Of(session, entry.Key).Any(seat => seat.Number == person && !seat.IsCancelled))
        {
            return Cancel(session, happening, entry);
        }

        if (!PersonRows.Cancel(session, entry.Key, person))
        {
            return ManageResult.Unknown;
        }

        EntryRows.SetSeats(session, entry.Key, entry.Seats - 1);
        _mails.Send(session, RegistrationMailKind.Changed, happening, entry with { Seats = entry.Seats - 1 });
        _seats.Settle(session, happening);
        return ManageResult.Done;
    }

    private ManageResult Change(SqlSession session, StoredEvent happening, Entry entry, RegistrationChange change)
    {
        if (entry.State is EntryState.Cancelled or EntryState.Lapsed)
        {
            return ManageResult.TooLate;
        }

        if (!RequestLimits.Keeps(change))
        {
            return ManageResult.Invalid;
        }

        foreach (var (number, name) in change.Names)
        {
            PersonRows.Rename(session, entry.Key, number, name);
        }

        EntryRows.SetAnswers(session, entry.Key, change.Answers, change.IsDiscreet);
        NeedRows.Replace(session, entry.Key, change.Needs);
        _mails.Send(session, RegistrationMailKind.Changed, happening, entry with { IsDiscreet = change.IsDiscreet });
        return ManageResult.Done;
    }

    private ManageResult Delete(SqlSession session, StoredEvent happening, Entry entry)
    {
        RegistrationExpiry.Delete(session, entry.Key);
        _seats.Settle(session, happening);
        return ManageResult.Done;
    }
}
