using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UmbrellaSite.Forms.Actions;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Webhooks;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>Runs what is not a mail, one after the other; what fails is tried again, later each time, and given up after a day.</summary>
internal sealed class WorkflowRunner(SubmissionStore store, FormStore forms, WebhookSender webhooks, IEnumerable<IEntryAction> actions, RunnerTools tools) : BackgroundService
{
    private const int AtOnce = 20;
    private const int MostAttempts = 12;
    private static readonly TimeSpan _claimed = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan _longestPause = TimeSpan.FromSeconds(30);

    /// <summary>Runs what is due now; returns how many were tried.</summary>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        var due = store.Read(session => RunTable.Due(session, tools.Clock.GetUtcNow(), AtOnce));
        foreach (var run in due)
        {
            var now = tools.Clock.GetUtcNow();
            if (await store.WriteAsync(session => RunTable.Claim(session, run, now, now + _claimed), cancellationToken))
            {
                await RunAsync(run, cancellationToken);
            }
        }

        return due.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start of the site is not held up.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await RunOnceAsync(stoppingToken) > 0)
                {
                }

                await tools.Signal.WaitAsync(_longestPause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                tools.Logger.LogError(exception, "Workflows could not be read or written; they are tried again in {Pause}", _longestPause);
                await Task.Delay(_longestPause, stoppingToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }
    }

    private async Task RunAsync(WorkflowRun run, CancellationToken cancellationToken)
    {
        try
        {
            await DoAsync(run, cancellationToken);
            await store.WriteAsync(session => RunTable.Done(session, run, tools.Clock.GetUtcNow()), cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The edge of an action that somebody else may have written: the office reads its words, the log the rest.
            var problem = exception is EntryActionException ? exception.Message : $"Unexpected: {exception.GetType().Name}. See the log.";
            tools.Logger.LogWarning(exception, "Workflow run {Run} failed at attempt {Attempt}", run.Id, run.Attempts + 1);
            await store.WriteAsync(session => RunTable.Failed(session, run, problem, Next(run)), cancellationToken);
        }
    }

    private async Task DoAsync(WorkflowRun run, CancellationToken cancellationToken)
    {
        var entry = store.Read(session => EntryTable.Find(session, run.Entry)) ?? throw new EntryActionException("The entry is gone.");
        var form = forms.Find(entry.Form) ?? throw new EntryActionException("The form is gone.");
        switch (WorkflowRuns.Of(form, run.Stage).FirstOrDefault(workflow => workflow.Key == run.Workflow))
        {
            case Webhook webhook:
                await webhooks.SendAsync(webhook, run, entry, cancellationToken);
                break;
            case SiteAction action:
                await ActionOf(action).RunAsync(For(action, entry), cancellationToken);
                break;
            default:
                throw new EntryActionException("The form does not have this workflow any more.");
        }
    }

    private IEntryAction ActionOf(SiteAction action) => actions.FirstOrDefault(known => known.Name == action.Action)
        ?? throw new EntryActionException($"This site has no action '{action.Action}'.");

    private static ActionEntry For(SiteAction action, Entry entry) => new(
        entry.Key,
        entry.Reference,
        action.Fields
            .Select(pair => (pair.Key, entry.Find(pair.Value)?.Value))
            .Where(pair => pair.Value is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal));

    private DateTimeOffset? Next(WorkflowRun run) =>
        run.Attempts + 1 >= MostAttempts ? null : tools.Clock.GetUtcNow() + TimeSpan.FromSeconds(10 * Math.Pow(2, run.Attempts));
}
