using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Seats;

/// <summary>
/// Keeps the seats of an event as the rules say: ends what has had its time and offers what is free to the next in line.
/// Runs inside the transaction of whatever may have changed them.
/// </summary>
internal sealed class SeatKeeper(MailRoom mails, TimeProvider clock)
{
    // More are offered by the next turn; a transaction stays short.
    private const int OffersAtOnce = 500;

    public void Settle(SqlSession session, StoredEvent happening)
    {
        // Everybody has been told that it is off; nothing more runs out.
        if (happening.Facts.IsCancelled)
        {
            return;
        }

        foreach (var entry in EntryRows.Due(session, happening.Facts.Key, clock.GetUtcNow()))
        {
            End(session, happening, entry);
        }

        Promote(session, happening);
    }

    private void End(SqlSession session, StoredEvent happening, Entry entry)
    {
        EntryRows.SetState(session, entry.Key, EntryState.Lapsed, until: null);
        if (entry.State == EntryState.Offered)
        {
            mails.Send(session, RegistrationMailKind.OfferLapsed, happening, entry with { State = EntryState.Lapsed, Until = null });
        }
    }

    private void Promote(SqlSession session, StoredEvent happening)
    {
        var facts = happening.Facts;
        if (OfferTime.End(clock.GetUtcNow(), facts.Start) is not { } until)
        {
            return;
        }

        var held = SeatRows.Held(session, facts.Key);
        if (held >= facts.Seats)
        {
            return;
        }

        var line = SeatRows.Line(session, facts.Key, OffersAtOnce);
        foreach (var waiter in SeatRules.Next(facts.Seats, held, line))
        {
            EntryRows.SetState(session, waiter.Entry, EntryState.Offered, until);
            mails.Send(session, RegistrationMailKind.Offered, happening, EntryRows.Find(session, waiter.Entry)!);
        }
    }
}
