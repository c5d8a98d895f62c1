using System.Xml.Linq;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Running;

namespace UmbrellaSite.Cms.Sync.Kinds;

/// <summary>What all kinds have in common: compare each file with the site's state, apply what differs, delete what is marked.</summary>
internal abstract class SyncKind<TItem> : ISyncKind, IItemExport<TItem>
    where TItem : class
{
    public abstract string Name { get; }

    public abstract string Handler { get; }

    public abstract string Group { get; }

    /// <summary>The name of the files' root element.</summary>
    protected abstract string ElementName { get; }

    /// <summary>Whether two items of the kind may have the same alias, because they lie in a tree.</summary>
    protected virtual bool AliasesRepeat => false;

    protected KindRun Run { get; private set; } = null!;

    public async Task ImportAsync(IReadOnlyList<SyncFile> files, KindRun run, CancellationToken cancellationToken)
    {
        Run = run;
        Validate(files);
        var items = Order(files.Where(file => !file.IsMarker).ToList());
        var deletions = files.Where(file => EmptyMarker.Is(file.Element, EmptyMarker.Delete)).ToList();
        run.Total = items.Count + deletions.Count;
        await LoadAsync(items);
        var changed = await ApplyAllAsync(items, cancellationToken);
        foreach (var (file, item) in changed)
        {
            run.Begin(file);
            await FinishAsync(file.Element, item);
        }

        await DeleteAllAsync(deletions, items, cancellationToken);
    }

    public async Task ReportAsync(SyncFileSet files, KindRun run, CancellationToken cancellationToken)
    {
        Run = run;
        var own = files.Of(Name);
        Try(() => Validate(own));
        var items = own.Where(file => !file.IsMarker && file.Element.Name == ElementName).ToList();
        run.Total = items.Count;
        await LoadAsync(items);
        foreach (var file in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            run.Begin(file);
            await TryAsync(() => ReportAsync(file, files));
        }

        foreach (var file in own.Where(file => EmptyMarker.Is(file.Element, EmptyMarker.Delete)))
        {
            run.Begin(file);
            if (await FindMarkedAsync(file, items) is { } item)
            {
                run.Changed(AliasOf(item), file.Path, SyncChangeType.Delete);
            }
        }
    }

    public async Task ExportAsync(SyncTarget target, KindRun run, CancellationToken cancellationToken)
    {
        Run = run;
        await foreach (var item in AllAsync().WithCancellation(cancellationToken))
        {
            await ExportAsync(item, target, run);
        }

        if (target.Clean)
        {
            target.RemoveOthers();
        }
    }

    public async Task ExportAsync(TItem item, SyncTarget target, KindRun run)
    {
        Run = run;
        var element = await SerializeAsync(item);
        if (!Includes(element, forExport: true))
        {
            return;
        }

        var path = PathFor(item, target);
        var change = target.Write(path, element);
        if (change == SyncChangeType.Create)
        {
            target.MarkOthersAsRenamed(KeyOf(item), MarkerLevelOf(item));
        }

        if (change is { } type)
        {
            run.Changed(AliasOf(item), path, type);
        }
        else
        {
            run.Unchanged(AliasOf(item));
        }
    }

    public void ExportDeleted(TItem item, SyncTarget target, KindRun run)
    {
        Run = run;
        var path = PathFor(item, target);
        target.Write(path, EmptyMarker.Create(MarkerKeyOf(item), AliasOf(item), EmptyMarker.Delete, MarkerLevelOf(item)));
    }

    /// <summary>Reads in one go what the files may be about.</summary>
    protected virtual Task LoadAsync(IReadOnlyList<SyncFile> files) => Task.CompletedTask;

    protected abstract Task<TItem?> FindAsync(Guid key);

    protected abstract Task<TItem?> FindAsync(string alias);

    protected abstract IAsyncEnumerable<TItem> AllAsync();

    protected abstract Task<XElement> SerializeAsync(TItem item);

    /// <summary>Makes the item what the file says and saves it.</summary>
    /// <param name="existing">Null when the item is new.</param>
    protected abstract Task<TItem> ApplyAsync(XElement element, TItem? existing);

    /// <summary>What can be said only when all items of the kind are there, such as references among them.</summary>
    protected virtual Task FinishAsync(XElement element, TItem item) => Task.CompletedTask;

    protected abstract Task DeleteAsync(TItem item);

    protected abstract Guid KeyOf(TItem item);

    protected abstract string AliasOf(TItem item);

    protected abstract string FileNameOf(TItem item);

    /// <summary>The key that a marker carries, where the file's own key is derived from something else.</summary>
    protected virtual Guid MarkerKeyOf(TItem item) => KeyOf(item);

    protected virtual int? MarkerLevelOf(TItem item) => null;

    /// <summary>Whether the settings let the item take part.</summary>
    protected virtual bool Includes(XElement element, bool forExport) => true;

    /// <summary>Removes from both what is not to be compared.</summary>
    protected virtual void Align(XElement file, XElement current, TItem item)
    {
    }

    /// <summary>For a report: would an import refuse the file? Throws the problem it would have.</summary>
    protected virtual Task CheckAsync(XElement element, SyncFileSet files) => Task.CompletedTask;

    protected virtual IReadOnlyList<SyncFile> Order(IReadOnlyList<SyncFile> files) =>
        [.. files.OrderBy(file => file.Element.LevelOf()).ThenBy(file => file.Path, StringComparer.Ordinal)];

    protected async Task<TItem?> FindAsync(XElement element)
    {
        var found = element.KeyOf() is var key && key != Guid.Empty ? await FindAsync(key) : null;
        return found ?? (AliasesRepeat ? null : await FindAsync(element.AliasOf()));
    }

    private async Task<List<(SyncFile File, TItem Item)>> ApplyAllAsync(IReadOnlyList<SyncFile> files, CancellationToken cancellationToken)
    {
        var changed = new List<(SyncFile, TItem)>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run.Begin(file);
            var current = Includes(file.Element, forExport: false) ? await FindAsync(file.Element) : null;
            if (await DifferencesAsync(file, current) is not { } differences)
            {
                Run.Unchanged(file.Alias);
                continue;
            }

            changed.Add((file, await ApplyAsync(file.Element, current)));
            Run.Changed(file.Alias, file.Path, current is null ? SyncChangeType.Create : SyncChangeType.Update, differences);
        }

        return changed;
    }

    /// <returns>Null when there is nothing to do.</returns>
    private async Task<List<string>?> DifferencesAsync(SyncFile file, TItem? current)
    {
        if (!Includes(file.Element, forExport: false))
        {
            return null;
        }

        if (current is null)
        {
            return [];
        }

        if (Run.Settings.Flag("CreateOnly") || Run.Settings.Flag("OneWay"))
        {
            return null;
        }

        var theirs = new XElement(file.Element);
        var ours = await SerializeAsync(current);
        Align(theirs, ours, current);
        var (canonicalTheirs, canonicalOurs) = (CanonicalXml.Of(theirs), CanonicalXml.Of(ours));
        return XNode.DeepEquals(canonicalTheirs, canonicalOurs) ? null : CanonicalXml.Differences(canonicalTheirs, canonicalOurs);
    }

    private async Task DeleteAllAsync(List<SyncFile> markers, IReadOnlyList<SyncFile> items, CancellationToken cancellationToken)
    {
        foreach (var marker in markers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run.Begin(marker);
            if (await FindMarkedAsync(marker, items) is { } item)
            {
                await DeleteAsync(item);
                Run.Changed(marker.Alias, marker.Path, SyncChangeType.Delete);
            }
            else
            {
                Run.Unchanged(marker.Alias);
            }
        }
    }

    // By its alias only when no file brings an item of that alias: what was deleted and made again must stay.
    private async Task<TItem?> FindMarkedAsync(SyncFile marker, IReadOnlyList<SyncFile> items)
    {
        if (Run.Settings.Flag("NoRemove"))
        {
            return null;
        }

        var found = marker.Key == Guid.Empty ? null : await FindAsync(marker.Key);
        var isBroughtAgain = items.Any(file => string.Equals(file.Alias, marker.Alias, StringComparison.OrdinalIgnoreCase));
        return found ?? (AliasesRepeat || isBroughtAgain || marker.Alias.Length == 0 ? null : await FindAsync(marker.Alias));
    }

    private async Task ReportAsync(SyncFile file, SyncFileSet files)
    {
        var current = await FindAsync(file.Element);
        if (await DifferencesAsync(file, current) is not { } differences)
        {
            Run.Unchanged(file.Alias);
            return;
        }

        await CheckAsync(file.Element, files);
        Run.Changed(file.Alias, file.Path, current is null ? SyncChangeType.Create : SyncChangeType.Update, differences);
    }

    private void Validate(IReadOnlyList<SyncFile> files)
    {
        new FileRules(Name, ElementName, AliasesRepeat ? null : IdentityOf, Run).Check(files);
        ValidateTogether([.. files.Where(file => !file.IsMarker)]);
    }

    /// <summary>What the files of a kind must not share besides key and alias.</summary>
    protected virtual void ValidateTogether(IReadOnlyList<SyncFile> files)
    {
    }

    /// <summary>What no two files of the kind may share.</summary>
    protected virtual string IdentityOf(XElement element) => element.AliasOf();

    private string PathFor(TItem item, SyncTarget target) => target.PathFor(
        Run.Settings.GuidNames ? KeyOf(item).ToString() : FileNameOf(item),
        KeyOf(item),
        file => (file.IsMarker || !AliasesRepeat) && string.Equals(file.Alias, AliasOf(item), StringComparison.OrdinalIgnoreCase));

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (SyncProblemException problem)
        {
            Run.Failed(problem);
        }
    }

    private async Task TryAsync(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (SyncProblemException problem)
        {
            Run.Failed(problem);
        }
    }
}
