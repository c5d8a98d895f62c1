using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using UmbrellaSite.Registration.Calendars;
using UmbrellaSite.Registration.CheckIn;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Desk;

/// <summary>What people may see and take away of their own registration.</summary>
public sealed class OwnData
{
    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly OwnRegistration _own;
    private readonly Tickets _tickets;
    private readonly IRegistrationWords _words;
    private readonly RegistrationOptions _options;
    private readonly TimeProvider _clock;

    internal OwnData(OwnRegistration own, Tickets tickets, IRegistrationWords words, RegistrationOptions options, TimeProvider clock) =>
        (_own, _tickets, _words, _options, _clock) = (own, tickets, words, options, clock);

    /// <returns>Null for a link that opens nothing.</returns>
    public RegistrationView? Find(string token) => _own.Read(token, View);

    /// <summary>Everything that is stored of the registration, as JSON.</summary>
    public string? Export(string token) => _own.Read(token, (session, happening, entry) => JsonSerializer.Serialize(
        new
        {
            Registration = entry,
            Persons = PersonRows.Of(session, entry.Key),
            Needs = NeedRows.Of(session, entry.Key),
            Event = new { happening.Facts.Title, happening.Facts.Start, happening.Facts.End, happening.Facts.Place },
            Mails = MailOutbox.Of(session, entry.Key),
        },
        _readable));

    /// <summary>The date as a calendar file; null for those who have no seat.</summary>
    public MailFile? Calendar(string token) => _own.Read(token, (session, happening, entry) =>
    {
        if (entry.State != EntryState.Confirmed || happening.Facts.IsCancelled)
        {
            return null;
        }

        var mail = new RegistrationMail(RegistrationMailKind.Confirmed, happening.Facts, entry.Language, entry.IsDiscreet)
        {
            Reference = entry.Reference,
            State = entry.State,
            Persons = PersonRows.Of(session, entry.Key),
        };
        var origin = new CalendarOrigin(_options.Host, _options.OfficeMail, _clock.GetUtcNow());
        return CalendarInvitation.File(entry.Key, happening, _words.Write(mail).CalendarTitle, entry.IsDiscreet, isCancelled: false, origin);
    });

    private RegistrationView View(SqlSession session, StoredEvent happening, Entry entry)
    {
        var persons = PersonRows.Of(session, entry.Key);
        var tickets = entry.State == EntryState.Confirmed
            ? persons.Where(person => !person.IsCancelled).ToDictionary(person => person.Number, person => _tickets.Of(entry.Key, person.Number))
            : [];
        return new RegistrationView(
            entry.Reference,
            Now(entry),
            happening.Facts,
            entry.State == EntryState.Waiting ? SeatRows.Position(session, entry.Event, entry.Number) : 0,
            entry.Until,
            ManageDesk.CanCancel(happening, entry, _clock.GetUtcNow()),
            entry.Mail,
            persons,
            NeedRows.Of(session, entry.Key),
            entry.Answers,
            entry.IsDiscreet,
            tickets);
    }

    // An offer that has just run out is shown so, also in the minute before it is ended.
    private EntryState Now(Entry entry) => entry.Until <= _clock.GetUtcNow() ? EntryState.Lapsed : entry.State;
}
