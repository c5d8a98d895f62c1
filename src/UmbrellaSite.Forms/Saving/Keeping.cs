using System.Globalization;
using UmbrellaSite.Forms.Drafts;
using UmbrellaSite.Forms.Fields;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Forms.Texts;
using UmbrellaSite.Forms.Workflows;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Tokens;

namespace UmbrellaSite.Forms.Saving;

/// <summary>Keeps a form that is not finished for 30 days, under a link that works in every browser.</summary>
internal sealed class Keeping(SubmissionStore store, AccessTokens tokens, MailOutbox outbox, FormTexts texts, TimeProvider clock)
{
    public const string Purpose = "form.resume";

    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <returns>The secret of the link; null where there is nothing to keep.</returns>
    public Task<string?> KeepAsync(string owner, Guid form, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return store.WriteAsync(
            session =>
            {
                if (DraftTable.Find(session, owner, form, now) is not { } draft)
                {
                    return null;
                }

                DraftTable.KeepUntil(session, draft.Key, now + Kept);
                return tokens.Issue(session, Purpose, DraftTable.OwnerOf(draft.Key), now + Kept);
            },
            cancellationToken);
    }

    /// <summary>Gives a kept form to the browser that has opened its link.</summary>
    /// <returns>Whether the link is still good.</returns>
    public Task<bool> ResumeAsync(string token, string owner, CancellationToken cancellationToken) => store.WriteAsync(
        session => tokens.Find(session, Purpose, token) is { IsExpired: false } target
            && DraftTable.KeyOf(target.Owner) is { } key
            && DraftTable.Move(session, key, owner, clock.GetUtcNow()) is not null,
        cancellationToken);

    /// <summary>Sends the link to its owner.</summary>
    /// <returns>Whether that is a mail address, and the link a good one.</returns>
    public async Task<bool> MailAsync(PostedStep posted, string token, string link, CancellationToken cancellationToken)
    {
        var address = posted.Input.Line("email");
        if (!EmailAddress.IsValid(address))
        {
            return false;
        }

        var body = new MailBody(CultureInfo.CurrentUICulture.Name)
            .Line(texts.Format("Formular.MailGemerkt", posted.Form.Name.Current, Until()))
            .Link(texts["Formular.Weitermachen"], link)
            .Line(texts["Formular.MailFuss"]);
        return await store.WriteAsync(
            session =>
            {
                if (tokens.Find(session, Purpose, token) is not { IsExpired: false } target)
                {
                    return false;
                }

                outbox.Add(session, new OutgoingMail(target.Owner, address, texts["Formular.MailGemerktBetreff"], body.Text) { Html = body.Html });
                return true;
            },
            cancellationToken);
    }

    /// <summary>The last day on which the link works.</summary>
    public string Until() => (clock.GetUtcNow() + Kept).ToString("d. MMMM yyyy", CultureInfo.CurrentCulture);
}
