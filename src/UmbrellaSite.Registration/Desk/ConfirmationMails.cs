using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Desk;

/// <summary>Mails that ask to confirm the address, and how long their links are good.</summary>
internal sealed class ConfirmationMails(MailRoom mails, TimeProvider clock)
{
    private const int MostMails = 5;

    private static readonly TimeSpan _validity = TimeSpan.FromHours(24);

    /// <summary>A day from now, but not beyond the start.</summary>
    public DateTimeOffset Until(EventFacts facts)
    {
        var until = clock.GetUtcNow() + _validity;
        return until < facts.Start ? until : facts.Start;
    }

    /// <summary>
    /// The same with a new link. The seat is held a day from now again, but never beyond two days from the beginning, when
    /// what is unconfirmed is deleted.
    /// </summary>
    public void SendAgain(SqlSession session, StoredEvent happening, Entry entry)
    {
        var (until, last) = (Until(happening.Facts), entry.Created + RegistrationExpiry.UnconfirmedKept);
        until = until < last ? until : last;
        if (EntryRows.AskAgain(session, entry.Key, until, MostMails))
        {
            mails.Send(session, RegistrationMailKind.ConfirmAddress, happening, entry with { Until = until });
        }
    }
}
