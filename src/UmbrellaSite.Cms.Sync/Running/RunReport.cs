using Microsoft.Extensions.Logging;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Running;

/// <summary>Gathers what the kinds of a run report, and logs it.</summary>
internal sealed class RunReport(ILogger logger)
{
    private readonly List<SyncKindSummary> _kinds = [];
    private readonly List<SyncChange> _changes = [];
    private readonly List<SyncFailure> _failures = [];
    private readonly List<string> _warnings = [];

    /// <returns>Whether the kind went well.</returns>
    public async Task<bool> AddAsync(KindRun run, Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (SyncProblemException problem)
        {
            run.RolledBack(problem);
        }

        Add(run);
        return run.Failures.Count == 0;
    }

    public void Fail(SyncProblemException problem)
    {
        var failure = new SyncFailure(string.Empty, problem.Path ?? string.Empty, problem.Line, problem.Message);
        _failures.Add(failure);
        logger.LogError("uSync: {Failure}", failure);
    }

    public void Warn(string? warning)
    {
        if (warning is not null)
        {
            _warnings.Add(warning);
            logger.LogWarning("uSync: {Warning}", warning);
        }
    }

    public SyncSummary Summarise() => new() { Kinds = _kinds, Changes = _changes, Failures = _failures, Warnings = _warnings };

    private void Add(KindRun run)
    {
        var counts = run.Summarise();
        _kinds.Add(counts);
        _changes.AddRange(run.Changes);
        _failures.AddRange(run.Failures);
        foreach (var warning in run.Warnings)
        {
            Warn(warning);
        }

        foreach (var failure in run.Failures)
        {
            logger.LogError("uSync: {Failure}", failure);
        }

        logger.LogDebug(
            "uSync {Kind}: {Created} created, {Updated} updated, {Deleted} deleted, {Unchanged} unchanged",
            counts.Kind,
            counts.Created,
            counts.Updated,
            counts.Deleted,
            counts.Unchanged);
    }
}
