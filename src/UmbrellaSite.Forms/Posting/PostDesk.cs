using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Forms.Saving;
using UmbrellaSite.Forms.Status;

namespace UmbrellaSite.Forms.Posting;

/// <summary>Hands what was sent to whom it is for.</summary>
internal sealed class PostDesk(StepPoster steps, StatusPoster answers, KeepPoster keeping)
{
    /// <returns>The address to send the browser to.</returns>
    public Task<string> TakeAsync(PostedStep posted, CancellationToken cancellationToken) => posted.Step switch
    {
        FormAddress.StatusStep => answers.TakeAsync(posted, cancellationToken),
        FormAddress.KeptStep => keeping.MailAsync(posted, cancellationToken),
        _ => steps.TakeAsync(posted, cancellationToken),
    };
}
