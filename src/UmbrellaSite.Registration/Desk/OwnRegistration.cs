using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Tokens;

namespace UmbrellaSite.Registration.Desk;

/// <summary>Finds what a link in a mail opens.</summary>
internal sealed class OwnRegistration(SubmissionStore store, AccessTokens tokens, SeatKeeper seats)
{
    /// <summary>What has run out is ended first, so that nothing is decided on an offer of yesterday.</summary>
    public Task<ManageResult> WriteAsync(
        string token, Func<SqlSession, StoredEvent, Entry, ManageResult> work, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            if (Find(session, token) is not var (happening, found))
            {
                return ManageResult.Unknown;
            }

            seats.Settle(session, happening);
            return work(session, happening, EntryRows.Find(session, found.Key)!);
        },
        cancellationToken);

    /// <returns>Default when there is no such registration.</returns>
    public T? Read<T>(string token, Func<SqlSession, StoredEvent, Entry, T> read) => store.Read(session =>
        Find(session, token) is var (happening, entry) ? read(session, happening, entry) : default);

    private (StoredEvent Event, Entry Entry)? Find(SqlSession session, string token) =>
        tokens.Find(session, TokenPurpose.Manage, token) is { IsExpired: false } target
        && EntryRows.Find(session, target.Owner) is { } entry
        && EventRows.Find(session, entry.Event) is { } happening
            ? (happening, entry)
            : null;
}
