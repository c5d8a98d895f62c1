using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Registration.Reminding;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Events;

/// <summary>What the organiser does: seats, times, places, calling it off. Those concerned are told by mail.</summary>
public sealed class EventDesk
{
    private readonly SubmissionStore _store;
    private readonly SeatKeeper _seats;
    private readonly MailRoom _mails;
    private readonly TimeProvider _clock;

    internal EventDesk(SubmissionStore store, SeatKeeper seats, MailRoom mails, TimeProvider clock) =>
        (_store, _seats, _mails, _clock) = (store, seats, mails, clock);

    /// <summary>
    /// To be called whenever the event is published. Seats that were added are offered to those in line; when fewer are
    /// left, nobody loses one. With a new time, place or name, and when it is called off, all are told.
    /// </summary>
    public Task UpdateAsync(EventFacts facts, CancellationToken cancellationToken = default) => _store.WriteAsync(
        session =>
        {
            var happening = Apply(session, facts);
            _seats.Settle(session, happening);
        },
        cancellationToken);

    /// <summary>Whether anybody has ever registered for it here.</summary>
    public bool IsKnown(string eventKey) => _store.Read(session => EventRows.Find(session, eventKey) is not null);

    /// <summary>How many seats are taken, held and asked for.</summary>
    public EventCounts Counts(string eventKey) => _store.Read(session => SeatRows.Counts(session, eventKey));

    /// <summary>Takes newer facts over and tells people of what concerns them.</summary>
    internal StoredEvent Apply(SqlSession session, EventFacts facts)
    {
        var stored = EventRows.Find(session, facts.Key);
        if (stored is not null && facts.Updated.Stored() <= stored.Facts.Updated.Stored())
        {
            return stored with { Facts = stored.Facts with { Questions = facts.Questions } };
        }

        var concerns = stored is not null && Concerns(stored.Facts, facts);
        var happening = new StoredEvent(facts, (stored?.Sequence ?? 0) + (concerns ? 1 : 0));
        EventRows.Save(session, facts, happening.Sequence);
        if (concerns)
        {
            ReminderRows.Forget(session, facts, _clock.GetUtcNow());
            Tell(session, happening);
        }

        return happening;
    }

    private static bool Concerns(EventFacts old, EventFacts facts) =>
        old.IsCancelled != facts.IsCancelled
        || old.Start.Stored() != facts.Start.Stored()
        || old.End.Stored() != facts.End.Stored()
        || old.Place != facts.Place
        || old.Title != facts.Title;

    private void Tell(SqlSession session, StoredEvent happening)
    {
        if (happening.Facts.End < _clock.GetUtcNow())
        {
            return;
        }

        var kind = happening.Facts.IsCancelled ? RegistrationMailKind.EventCancelled : RegistrationMailKind.EventChanged;
        foreach (var entry in EntryRows.In(session, happening.Facts.Key, EntryState.Confirmed, EntryState.Waiting, EntryState.Offered))
        {
            // An address that nobody has confirmed may belong to somebody else.
            if (entry.MailConfirmed is not null)
            {
                _mails.Send(session, kind, happening, entry);
            }
        }
    }
}
