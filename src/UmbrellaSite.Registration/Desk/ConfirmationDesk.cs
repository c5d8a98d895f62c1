using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Tokens;

namespace UmbrellaSite.Registration.Desk;

/// <summary>The second half of the double opt-in.</summary>
public sealed class ConfirmationDesk
{
    private readonly SubmissionStore _store;
    private readonly AccessTokens _tokens;
    private readonly SeatKeeper _seats;
    private readonly MailRoom _mails;
    private readonly ConfirmationMails _confirmations;
    private readonly TimeProvider _clock;

    internal ConfirmationDesk(
        SubmissionStore store, AccessTokens tokens, SeatKeeper seats, MailRoom mails, ConfirmationMails confirmations, TimeProvider clock) =>
        (_store, _tokens, _seats, _mails, _confirmations, _clock) = (store, tokens, seats, mails, confirmations, clock);

    /// <summary>
    /// Confirms the address. To be called for a button only: programs that look into mails follow links by themselves.
    /// </summary>
    public Task<ConfirmOutcome> ConfirmAsync(string token, CancellationToken cancellationToken = default) =>
        _store.WriteAsync(session => Confirm(session, token), cancellationToken);

    /// <summary>Sends the link again, if there is something to confirm. The answer is the same in any case.</summary>
    public Task ResendAsync(string eventKey, string mail, CancellationToken cancellationToken = default) => _store.WriteAsync(
        session =>
        {
            if (EventRows.Find(session, eventKey) is not { Facts.IsCancelled: false } happening)
            {
                return;
            }

            _seats.Settle(session, happening);
            foreach (var entry in EntryRows.Unconfirmed(session, eventKey, mail.Trim()))
            {
                _confirmations.SendAgain(session, happening, entry);
            }
        },
        cancellationToken);

    private ConfirmOutcome Confirm(SqlSession session, string token)
    {
        if (_tokens.Find(session, TokenPurpose.Confirm, token) is not { } target
            || EntryRows.Find(session, target.Owner) is not { } found
            || EventRows.Find(session, found.Event) is not { } happening)
        {
            return new ConfirmOutcome(ConfirmResult.Unknown);
        }

        if (happening.Facts.IsCancelled)
        {
            return new ConfirmOutcome(ConfirmResult.EventCancelled);
        }

        _seats.Settle(session, happening);
        var entry = EntryRows.Find(session, found.Key)!;
        return entry switch
        {
            { State: EntryState.Cancelled } => new ConfirmOutcome(ConfirmResult.Cancelled),
            { MailConfirmed: not null } => new ConfirmOutcome(
                ConfirmResult.AlreadyConfirmed, Position(session, entry), _mails.Manage(session, happening, entry)),
            { State: EntryState.Lapsed } => new ConfirmOutcome(ConfirmResult.Expired),
            _ => Confirm(session, happening, entry),
        };
    }

    private ConfirmOutcome Confirm(SqlSession session, StoredEvent happening, Entry entry)
    {
        EntryRows.SetMailConfirmed(session, entry.Key, _clock.GetUtcNow());
        var hasSeat = entry.State == EntryState.Unconfirmed || IsNext(session, happening, entry);
        EntryRows.SetState(session, entry.Key, hasSeat ? EntryState.Confirmed : EntryState.Waiting, until: null);
        var confirmed = EntryRows.Find(session, entry.Key)!;
        _mails.Send(session, hasSeat ? RegistrationMailKind.Confirmed : RegistrationMailKind.Waiting, happening, confirmed);
        return new ConfirmOutcome(
            hasSeat ? ConfirmResult.Confirmed : ConfirmResult.Waiting,
            Position(session, confirmed),
            _mails.Manage(session, happening, confirmed));
    }

    // A seat has become free for somebody who is here right now: no need for an offer.
    private static bool IsNext(SqlSession session, StoredEvent happening, Entry entry) =>
        SeatKeeper.Next(session, happening.Facts).Exists(waiter => waiter.Entry == entry.Key);

    private static int Position(SqlSession session, Entry entry) =>
        entry.State == EntryState.Waiting ? SeatRows.Position(session, entry.Event, entry.Number) : 0;
}
