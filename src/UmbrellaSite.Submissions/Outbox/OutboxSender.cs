using Microsoft.Extensions.Logging;

namespace UmbrellaSite.Submissions.Outbox;

/// <summary>Sends one claimed mail and notes what became of it.</summary>
internal sealed class OutboxSender(
    IMailTransport transport, OutboxNotes notes, MailServerBreaker breaker, TimeProvider clock, ILogger<OutboxSender> logger)
{
    public bool IsServerSpared => breaker.IsServerSpared;

    public async Task SendAsync(WaitingMail mail, CancellationToken cancellationToken)
    {
        var outcome = await TryAsync(mail, cancellationToken);
        if (outcome is null)
        {
            await notes.PostponedAsync(mail, clock.GetUtcNow(), problem: null, counts: false);
            return;
        }

        if (outcome.Verdict == MailVerdict.Delivered)
        {
            await notes.SentAsync(mail);
            return;
        }

        await (outcome.Verdict == MailVerdict.Refused || IsTooOld(mail)
            ? notes.GivenUpAsync(mail, outcome.Problem)
            : notes.PostponedAsync(mail, clock.GetUtcNow() + BackOff.After(mail.Attempts), outcome.Problem, counts: true));
        logger.LogWarning("Mail {Mail} was not sent at attempt {Attempt}: {Problem}", mail.Id, mail.Attempts + 1, outcome.Problem);
    }

    // A transport that breaks its promise must not leave the mail claimed, nor stop the others.
    private async Task<MailOutcome?> TryAsync(WaitingMail mail, CancellationToken cancellationToken)
    {
        try
        {
            return await breaker.TryAsync(
                async token => await transport.SendAsync(mail, () => notes.HandingOverAsync(mail), token),
                cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception)
        {
            return new MailOutcome(MailVerdict.Postponed, exception.GetType().Name);
        }
    }

    private bool IsTooOld(WaitingMail mail) => clock.GetUtcNow() - mail.Created > BackOff.GivenUpAfter;
}
