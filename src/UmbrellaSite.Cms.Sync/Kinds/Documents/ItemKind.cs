using System.Globalization;
using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>What documents, blueprints and media have in common.</summary>
internal abstract class ItemKind<TItem>(ItemServices services, UmbracoObjectTypes type) : SyncKind<TItem>
    where TItem : class, IContentBase
{
    private readonly Dictionary<Guid, TItem> _loaded = [];
    private string? _defaultCulture;

    public override string Group => SyncGroup.Content;

    protected override bool AliasesRepeat => true;

    protected ItemServices Services => services;

    protected EntityNames Entities { get; } = new(services.Entities, type, services.Strings);

    /// <summary>Properties that the site computes itself.</summary>
    protected virtual IReadOnlySet<string> LeaveOut { get; } = new HashSet<string>();

    protected abstract IEnumerable<TItem> GetMany(IReadOnlyCollection<Guid> keys);

    protected abstract TItem? GetOne(Guid key);

    protected abstract void Move(XElement element, TItem item, int parentId);

    /// <summary>Saves without publishing.</summary>
    protected abstract void SaveOnly(TItem item);

    protected abstract void AddToInfo(XElement info, TItem item);

    protected override Task LoadAsync(IReadOnlyList<SyncFile> files)
    {
        foreach (var item in GetMany([.. files.Select(file => file.Key).Where(key => key != Guid.Empty)]))
        {
            _loaded[item.Key] = item;
            Entities.Remember(item);
        }

        return Task.CompletedTask;
    }

    protected override Task<TItem?> FindAsync(Guid key) => Task.FromResult(_loaded.GetValueOrDefault(key) ?? GetOne(key));

    protected override Task<TItem?> FindAsync(string alias) => Task.FromResult<TItem?>(null);

    protected override Task<XElement> SerializeAsync(TItem item)
    {
        var parent = item.ParentId > 0 ? Entities.Find(item.ParentId) : null;
        var info = new XElement(
            Names.Info,
            new XElement(Names.Parent, new XAttribute(Names.Key, parent?.Key ?? Guid.Empty), parent?.Name ?? string.Empty),
            new XElement("Path", Entities.PathOf(item)),
            new XElement(Names.Trashed, item.Trashed),
            new XElement(Names.ContentType, item.ContentType.Alias),
            new XElement("CreateDate", item.CreateDate.ToString("s", CultureInfo.InvariantCulture)),
            new XElement(Names.NodeName, new XAttribute(Names.Default, NameOf(item)), CultureNames(item)),
            new XElement(Names.SortOrder, item.SortOrder));
        AddToInfo(info, item);
        return Task.FromResult(new XElement(
            ElementName,
            new XAttribute(Names.Key, item.Key),
            new XAttribute(Names.Alias, NameOf(item)),
            new XAttribute(Names.Level, LevelOf(item)),
            info,
            new ItemProperties(services.Values).Serialize(item, LeaveOut)));
    }

    protected override Guid KeyOf(TItem item) => item.Key;

    protected override string AliasOf(TItem item) => NameOf(item);

    protected override string FileNameOf(TItem item) => FileNames.Of(NameOf(item), services.Strings);

    protected override int? MarkerLevelOf(TItem item) => LevelOf(item);

    protected override IReadOnlyList<SyncFile> Order(IReadOnlyList<SyncFile> files) => TreeOrder.Of(files);

    protected override bool Includes(XElement element, bool forExport) =>
        forExport || !element.Info().Flag(Names.Trashed) || Run.Settings.Flag("ImportTrashed");

    // What the file does not mention stays as it is; levels, paths and the parent's name follow from the parent's key.
    protected override void Align(XElement file, XElement current, TItem item)
    {
        ItemAlignment.Align(file, current, LeaveOut);
        new ItemProperties(services.Values).Normalise(file, item);
        AlignInfo(file.Info()!, current.Info()!);
    }

    protected virtual void AlignInfo(XElement file, XElement current)
    {
    }

    protected override Task CheckAsync(XElement element, SyncFileSet files)
    {
        var parent = element.Info()?.Element(Names.Parent)?.KeyOf() ?? Guid.Empty;
        if (parent != Guid.Empty && !files.Brings(Name, parent))
        {
            ParentIdOf(element);
        }

        return Task.CompletedTask;
    }

    // Umbraco puts a new item behind its brothers and sisters, whatever it is asked for.
    protected override Task FinishAsync(XElement element, TItem item)
    {
        if (element.Info().Number(Names.SortOrder) is { } wanted && item.SortOrder != wanted)
        {
            item.SortOrder = wanted;
            SaveOnly(item);
        }

        return Task.CompletedTask;
    }

    /// <summary>Everything but the properties that only one kind has; the caller saves.</summary>
    protected async Task FillAsync(XElement element, TItem item)
    {
        var info = element.Info()!;
        item.Key = element.KeyOf() is var key && key != Guid.Empty ? key : item.Key;
        item.CreateDate = info.Date("CreateDate") ?? item.CreateDate;
        item.SortOrder = info.Number(Names.SortOrder) ?? item.SortOrder;
        ItemNames.Apply(element, item);
        _defaultCulture ??= await services.Languages.GetDefaultIsoCodeAsync();
        new ItemProperties(services.Values).Apply(element, item, _defaultCulture, LeaveOut, WarnOfProperty);
    }

    protected int ParentIdOf(XElement element)
    {
        var written = element.Info()?.Element(Names.Parent);
        var key = written?.KeyOf() ?? Guid.Empty;
        if (key == Guid.Empty)
        {
            return Constants.System.Root;
        }

        var parent = _loaded.GetValueOrDefault(key) ?? GetOne(key)
            ?? throw new SyncProblemException(written, $"The parent '{written!.Value}' ({key}) does not exist. Add its file to {Name}, or take its key out.");
        _loaded[key] = parent;
        return parent.Id;
    }

    /// <summary>Brings an item below the parent that the file names.</summary>
    protected TItem Place(XElement element, TItem item)
    {
        var parentId = ParentIdOf(element);
        if (item.ParentId == parentId && !item.Trashed)
        {
            return item;
        }

        // Descendants move along, so everything read before is out of date.
        Move(element, item, parentId);
        _loaded.Clear();
        return GetOne(item.Key) ?? item;
    }

    protected TItem Remember(TItem item)
    {
        _loaded[item.Key] = item;
        Entities.Remember(item);
        return item;
    }

    protected string ContentTypeOf(XElement element) => element.Info().TextOrNull(Names.ContentType)
        ?? throw new SyncProblemException(element, "<ContentType> is missing.");

    private static string NameOf(TItem item) => item.Name ?? item.Id.ToString(CultureInfo.InvariantCulture);

    // Trashed items are imported last.
    private static int LevelOf(TItem item) => item.Trashed ? 100 + item.Level : item.Level;

    private static IEnumerable<XElement> CultureNames(TItem item) => item.AvailableCultures
        .OrderBy(culture => culture, StringComparer.InvariantCulture)
        .Select(culture => new XElement(Names.Name, item.GetCultureName(culture), new XAttribute(Names.Culture, culture)));

    private void WarnOfProperty(XElement written)
    {
        if (written.Value.Length > 0)
        {
            Run.Warn(SyncProblemException.LineOf(written), $"The type has no property '{written.Name.LocalName}'; its value is left out.");
        }
    }
}
