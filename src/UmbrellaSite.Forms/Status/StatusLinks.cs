using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Tokens;

namespace UmbrellaSite.Forms.Status;

/// <summary>Links that show what became of an entry, to whoever has them.</summary>
internal sealed class StatusLinks(AccessTokens tokens, TimeProvider clock)
{
    public const string Purpose = "form.status";

    // Letters only, so that neither a link nor HTML changes them.
    private const string Gap = "UMBRELLASTATUSTOKEN";

    private static readonly TimeSpan _good = TimeSpan.FromDays(365);

    /// <summary>The link with a gap for its secret, which is made when the mail is stored.</summary>
    public static string WithGap(FormDefinition form, Entry entry) =>
        FormAddress.Of(entry.Page.ToString(), form.Alias, FormAddress.StatusStep, receipt: Gap);

    public OutgoingMail Fill(SqlSession session, Entry entry, OutgoingMail mail)
    {
        if (!mail.Text.Contains(Gap, StringComparison.Ordinal))
        {
            return mail;
        }

        var token = tokens.Issue(session, Purpose, entry.Owner, clock.GetUtcNow() + _good);
        return mail with
        {
            Text = mail.Text.Replace(Gap, token, StringComparison.Ordinal),
            Html = mail.Html?.Replace(Gap, token, StringComparison.Ordinal),
        };
    }

    /// <returns>Null where the link opens nothing of this form.</returns>
    public Entry? Find(SqlSession session, Guid form, string? token) =>
        tokens.Find(session, Purpose, token) is { IsExpired: false } target
        && Entry.KeyOf(target.Owner) is { } key
        && EntryTable.Find(session, key) is { } entry
        && entry.Form == form
            ? entry
            : null;
}
