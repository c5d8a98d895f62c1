using System.Security.Cryptography;
using System.Text;
using UmbrellaSite.Registration.CheckIn;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Guarding;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Desk;

/// <summary>Makes an entry, or finds that there is one already.</summary>
internal sealed class NewEntries(MailRoom mails, Tickets tickets, ConfirmationMails confirmations, TimeProvider clock)
{
    // The page cannot be used to fill somebody's mailbox, nor an event with made-up names.
    private const int MostUnconfirmed = 5;

    public RegisterOutcome Add(SqlSession session, StoredEvent happening, RegistrationRequest request)
    {
        var (facts, now) = (happening.Facts, clock.GetUtcNow());
        if (facts.IsCancelled)
        {
            return new RegisterOutcome(RegisterResult.EventCancelled);
        }

        if (now >= (facts.RegisterUntil ?? facts.Start))
        {
            return new RegisterOutcome(RegisterResult.Closed);
        }

        var situation = SeatRows.Situation(session, facts.Key, facts.Seats);
        return SeatRules.Admit(situation, request.Persons.Count, facts.HasWaitingList) switch
        {
            Admission.TooMany => new RegisterOutcome(RegisterResult.TooMany),
            Admission.Full => new RegisterOutcome(RegisterResult.Full),
            var admission => Store(session, happening, request, admission == Admission.Seat),
        };
    }

    private RegisterOutcome Store(SqlSession session, StoredEvent happening, RegistrationRequest request, bool hasSeat)
    {
        var duplicate = Duplicate(request);
        var until = confirmations.Until(happening.Facts);
        if (EntryRows.FindSame(session, happening.Facts.Key, duplicate) is { } same)
        {
            Remind(session, happening, same);
            return Outcome(session, same, same.State == EntryState.Waiting || !hasSeat, until);
        }

        if (EntryRows.Unconfirmed(session, happening.Facts.Key, request.Mail.Trim()).Count >= MostUnconfirmed)
        {
            return new RegisterOutcome(RegisterResult.TooOften);
        }

        var entry = Insert(session, happening, request, hasSeat ? EntryState.Unconfirmed : EntryState.Waiting, until, duplicate);
        mails.Send(session, RegistrationMailKind.ConfirmAddress, happening, entry);
        return Outcome(session, entry, !hasSeat, until);
    }

    private Entry Insert(
        SqlSession session, StoredEvent happening, RegistrationRequest request, EntryState state, DateTimeOffset until, string duplicate)
    {
        var key = Guid.NewGuid().ToString("N");
        var entry = new Entry(
            0, key, happening.Facts.Key, state, request.Persons.Count, References.New(), request.Mail.Trim(), request.Language, request.IsDiscreet)
        {
            Created = clock.GetUtcNow(),
            Until = until,
            ConsentVersion = request.ConsentVersion,
            Answers = request.Answers,
        };
        EntryRows.Insert(session, entry, duplicate);
        for (var number = 1; number <= request.Persons.Count; number++)
        {
            PersonRows.Insert(session, key, number, request.Persons[number - 1], Tickets.Hash(tickets.Of(key, number)));
        }

        NeedRows.Replace(session, key, request.Needs);
        return EntryRows.Find(session, key)!;
    }

    // Once a day is enough.
    private void Remind(SqlSession session, StoredEvent happening, Entry same)
    {
        if (same.MailConfirmed is null)
        {
            confirmations.SendAgain(session, happening, same);
            return;
        }

        mails.Send(session, RegistrationMailKind.AlreadyRegistered, happening, same, once: $"already|{same.Key}|{clock.GetUtcNow():yyyyMMdd}");
    }

    private static RegisterOutcome Outcome(SqlSession session, Entry entry, bool waits, DateTimeOffset until) => waits
        ? new RegisterOutcome(RegisterResult.Waiting, entry.Reference, Position(session, entry), until)
        : new RegisterOutcome(RegisterResult.Reserved, entry.Reference, ConfirmUntil: until);

    // Somebody who has a seat already is told the place that a newcomer would have.
    private static int Position(SqlSession session, Entry entry) => entry.State == EntryState.Waiting
        ? SeatRows.Position(session, entry.Event, entry.Number)
        : SeatRows.Position(session, entry.Event, long.MaxValue) + 1;

    private static string Duplicate(RegistrationRequest request) => Convert.ToHexString(SHA256.HashData(
        Encoding.UTF8.GetBytes(Once.Fingerprint(request.Mail, request.Persons[0].Name))));
}
