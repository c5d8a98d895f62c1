using UmbrellaSite.Registration.Calendars;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Tokens;

namespace UmbrellaSite.Registration.Mails;

/// <summary>Writes the mails of the registration into the outbox, in the transaction that is the reason for them.</summary>
internal sealed class MailRoom(
    IRegistrationWords words, MailOutbox outbox, AccessTokens tokens, RegistrationOptions options, TimeProvider clock)
{
    /// <summary>Links in mails are good until the registration is deleted.</summary>
    private static readonly TimeSpan _afterEvent = TimeSpan.FromDays(90);

    public void Send(SqlSession session, RegistrationMailKind kind, StoredEvent happening, Entry entry, string? once = null)
    {
        var mail = new RegistrationMail(kind, happening.Facts, entry.Language, entry.IsDiscreet)
        {
            Reference = entry.Reference,
            State = entry.State,
            Persons = PersonRows.Of(session, entry.Key),
            Position = entry.State == EntryState.Waiting ? SeatRows.Position(session, entry.Event, entry.Number) : 0,
            Until = entry.Until,
            ConfirmToken = kind == RegistrationMailKind.ConfirmAddress ? Confirm(session, entry) : null,
            ManageToken = kind == RegistrationMailKind.ConfirmAddress ? null : Manage(session, happening, entry),
        };
        var written = words.Write(mail);
        outbox.Add(session, new OutgoingMail(entry.Key, entry.Mail, written.Subject, written.Text)
        {
            Html = written.Html,
            ReplyTo = options.OfficeMail,
            File = Calendar(kind, happening, entry, written.CalendarTitle),
            Once = once,
        });
    }

    public string Manage(SqlSession session, StoredEvent happening, Entry entry) =>
        tokens.Issue(session, TokenPurpose.Manage, entry.Key, happening.Facts.End + _afterEvent);

    private string Confirm(SqlSession session, Entry entry) =>
        tokens.Issue(session, TokenPurpose.Confirm, entry.Key, entry.Until!.Value);

    private MailFile? Calendar(RegistrationMailKind kind, StoredEvent happening, Entry entry, string title)
    {
        var isCancelled = kind is RegistrationMailKind.Cancelled or RegistrationMailKind.EventCancelled;
        var hasDate = kind is RegistrationMailKind.Confirmed or RegistrationMailKind.Changed or RegistrationMailKind.EventChanged;
        if (!isCancelled && (!hasDate || entry.State != EntryState.Confirmed))
        {
            return null;
        }

        var origin = new CalendarOrigin(options.Host, options.OfficeMail, clock.GetUtcNow());
        var next = isCancelled ? happening with { Sequence = happening.Sequence + 1 } : happening;
        return CalendarInvitation.File(entry.Key, next, title, entry.IsDiscreet, isCancelled, origin);
    }
}
