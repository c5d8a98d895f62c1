using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Submissions.Guarding;

namespace UmbrellaSite.Forms.Saving;

/// <summary>The two buttons for going on later: keep it, and mail me the link.</summary>
internal sealed class KeepPoster(Keeping keeping, Receipts receipts, SenderLimits limits)
{
    public async Task<string> KeepAsync(PostedStep posted, CancellationToken cancellationToken) =>
        await keeping.KeepAsync(posted.Owner, posted.Form.Key, cancellationToken) is { } token
            ? FormAddress.Of(posted.Page, posted.Form.Alias, FormAddress.KeptStep, receipt: receipts.Make(posted.Form.Key, token))
            : FormAddress.Of(posted.Page, posted.Form.Alias, posted.Step);

    public async Task<string> MailAsync(PostedStep posted, CancellationToken cancellationToken)
    {
        if (receipts.Read(posted.Form.Key, posted.Receipt) is not { } token)
        {
            return FormAddress.Of(posted.Page, posted.Form.Alias, FormAddress.StepOf(0), Notice.Gone);
        }

        if (!limits.Allow(posted.From.Address, posted.Form.Alias + ":link", posted.Owner))
        {
            return Kept(posted, Notice.TooMany);
        }

        var link = new Uri(posted.From.Site, FormAddress.Resume(posted.Form.Alias, token, posted.PlacedOn)).ToString();
        return Kept(posted, await keeping.MailAsync(posted, token, link, cancellationToken) ? Notice.Mailed : Notice.Address);
    }

    private static string Kept(PostedStep posted, Notice notice) =>
        FormAddress.Of(posted.Page, posted.Form.Alias, FormAddress.KeptStep, notice, receipt: posted.Receipt);
}
