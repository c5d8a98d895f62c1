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

    /// <summary>Those in line who can have seats now.</summary>
    public static List<Waiter> Next(SqlSession session, EventFacts facts)
    {
        var held = SeatRows.Held(session, facts.Key);
        var free = (facts.Seats ?? int.MaxValue) - held;
        return free <= 0 ? [] : [.. SeatRules.Next(facts.Seats, held, SeatRows.Line(session, facts.Key, facts.Seats, free))];
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

        foreach (var waiter in Next(session, facts))
        {
            EntryRows.SetState(session, waiter.Entry, EntryState.Offered, until);
            mails.Send(session, RegistrationMailKind.Offered, happening, EntryRows.Find(session, waiter.Entry)!);
        }
    }
}
