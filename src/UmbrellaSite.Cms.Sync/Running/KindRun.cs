using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Running;

/// <summary>One kind's part of a run: its settings, what it has done so far, and which file it is at.</summary>
internal sealed class KindRun(string kind, HandlerSettings settings, IProgress<SyncProgress>? progress)
{
    private readonly List<SyncChange> _changes = [];
    private readonly List<SyncFailure> _failures = [];
    private readonly List<string> _warnings = [];
    private int _unchanged;
    private int _done;

    public HandlerSettings Settings { get; } = settings;

    /// <summary>The file at work, which an exception is blamed on.</summary>
    public SyncFile? Current { get; private set; }

    public int Total { get; set; }

    public IReadOnlyList<SyncChange> Changes => _changes;

    public IReadOnlyList<SyncFailure> Failures => _failures;

    public IReadOnlyList<string> Warnings => _warnings;

    public void Begin(SyncFile file) => Current = file;

    public void Unchanged(string name)
    {
        _unchanged++;
        Step(name);
    }

    public void Changed(string name, string path, SyncChangeType type, IReadOnlyList<string>? details = null)
    {
        _changes.Add(new SyncChange(kind, name, path, type, details ?? []));
        Step(name);
    }

    public void Warn(int line, string reason) =>
        _warnings.Add(new SyncFailure(kind, Current?.Path ?? kind, line, reason).ToString());

    public void Failed(SyncProblemException problem) =>
        _failures.Add(new SyncFailure(kind, problem.Path ?? Current?.Path ?? kind, problem.Line, problem.Message));

    /// <summary>Nothing of what the kind did is true any more, apart from the failure.</summary>
    public void RolledBack(SyncProblemException problem)
    {
        _changes.Clear();
        _unchanged = 0;
        Failed(problem);
    }

    public SyncKindSummary Summarise() => new(
        kind,
        Count(SyncChangeType.Create),
        Count(SyncChangeType.Update),
        _unchanged,
        Count(SyncChangeType.Delete),
        _failures.Count);

    private int Count(SyncChangeType type) => _changes.Count(change => change.Type == type);

    private void Step(string name) => progress?.Report(new SyncProgress(kind, name, ++_done, Math.Max(_done, Total)));
}
