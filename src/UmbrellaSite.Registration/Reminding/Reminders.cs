using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Reminding;

/// <summary>Reminders seven days and one day before and thanks after, to those who are confirmed.</summary>
public sealed class Reminders
{
    // A transaction stays short; the rest follows at once.
    private const int AtOnce = 100;

    private static readonly TimeSpan _thanksAreOver = TimeSpan.FromDays(9);

    private readonly SubmissionStore _store;
    private readonly MailRoom _mails;
    private readonly TimeProvider _clock;

    internal Reminders(SubmissionStore store, MailRoom mails, TimeProvider clock) => (_store, _mails, _clock) = (store, mails, clock);

    /// <returns>How many mails were put into the outbox.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var now = _clock.GetUtcNow();
        var sent = 0;
        foreach (var happening in _store.Read(session => EventRows.Current(session, now - _thanksAreOver)))
        {
            foreach (var kind in Enum.GetValues<ReminderKind>())
            {
                sent += await SendAsync(happening, kind, now, cancellationToken);
            }
        }

        return sent;
    }

    private async Task<int> SendAsync(StoredEvent happening, ReminderKind kind, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var time = ReminderTimes.Of(kind, happening.Facts);
        if (!time.IsNow(now) || happening.Facts.IsCancelled)
        {
            return 0;
        }

        var sent = 0;
        while (Open(happening, kind, time, most: 1).Count > 0)
        {
            sent += await _store.WriteAsync(session => Send(session, happening.Facts.Key, kind, time, now), cancellationToken);
        }

        return sent;
    }

    private List<string> Open(StoredEvent happening, ReminderKind kind, ReminderTime time, int most) =>
        _store.Read(session => ReminderRows.Open(session, happening.Facts.Key, kind, time.Due, most));

    private int Send(SqlSession session, string eventKey, ReminderKind kind, ReminderTime time, DateTimeOffset now)
    {
        var happening = EventRows.Find(session, eventKey)!;
        var entries = ReminderRows.Open(session, eventKey, kind, time.Due, AtOnce);
        foreach (var key in entries)
        {
            ReminderRows.Mark(session, key, kind, now);
            _mails.Send(session, Mail(kind), happening, EntryRows.Find(session, key)!);
        }

        return entries.Count;
    }

    private static RegistrationMailKind Mail(ReminderKind kind) => kind switch
    {
        ReminderKind.Week => RegistrationMailKind.ReminderWeek,
        ReminderKind.Day => RegistrationMailKind.ReminderDay,
        _ => RegistrationMailKind.Thanks,
    };
}
