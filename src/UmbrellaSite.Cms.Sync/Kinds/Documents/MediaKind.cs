using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>Media items, and their files where they lie beside the folder.</summary>
internal sealed class MediaKind(IMediaService media, IMediaTypeService types, ItemServices services, MediaFilesBrought files)
    : ItemKind<IMedia>(services, UmbracoObjectTypes.Media)
{
    private const int PageSize = 500;

    private readonly Dictionary<string, IMediaType?> _types = new(StringComparer.OrdinalIgnoreCase);

    public override string Name => "Media";

    public override string Handler => "MediaHandler";

    protected override string ElementName => "Media";

    /// <summary>Computed from the file whenever the item is saved.</summary>
    protected override IReadOnlySet<string> LeaveOut { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        Constants.Conventions.Media.Width,
        Constants.Conventions.Media.Height,
        Constants.Conventions.Media.Bytes,
        Constants.Conventions.Media.Extension,
    };

    protected override IEnumerable<IMedia> GetMany(IReadOnlyCollection<Guid> keys) => keys.Count == 0 ? [] : media.GetByIds(keys);

    protected override IMedia? GetOne(Guid key) => media.GetById(key);

    protected override void SaveOnly(IMedia item) => media.Save(item);

    protected override async IAsyncEnumerable<IMedia> AllAsync()
    {
        await Task.CompletedTask;
        foreach (var root in media.GetRootMedia())
        {
            yield return root;
            for (long page = 0, total = long.MaxValue; page * PageSize < total; page++)
            {
                foreach (var item in media.GetPagedDescendants(root.Id, page, PageSize, out total))
                {
                    yield return item;
                }
            }
        }
    }

    protected override void AddToInfo(XElement info, IMedia item)
    {
    }

    protected override async Task<IMedia> ApplyAsync(XElement element, IMedia? existing)
    {
        var info = element.Info() ?? throw new SyncProblemException(element, "<Info> is missing.");
        if (info.Flag(Names.Trashed))
        {
            return Trash(element, existing);
        }

        var item = existing is null ? Create(element) : Place(element, existing);
        await FillAsync(element, item);

        // Before saving, which measures the file.
        files.Bring(item);
        var saved = media.Save(item);
        return saved.Success
            ? Remember(item)
            : throw new SyncProblemException(element, $"Saving '{item.Name}' was refused: {Outcome.Words(saved.Result?.Result)}.");
    }

    protected override Task DeleteAsync(IMedia item)
    {
        media.Delete(item);
        return Task.CompletedTask;
    }

    protected override void Move(XElement element, IMedia item, int parentId)
    {
        var moved = media.Move(item, parentId);
        if (!moved.Success)
        {
            throw new SyncProblemException(element, $"Moving '{item.Name}' was refused: {Outcome.Words(moved.Result?.Result)}.");
        }
    }

    protected override async Task CheckAsync(XElement element, SyncFileSet files)
    {
        await base.CheckAsync(element, files);
        if (!files.Brings("MediaTypes", ContentTypeOf(element)))
        {
            MediaTypeOf(element);
        }
    }

    private IMedia Create(XElement element) =>
        new Umbraco.Cms.Core.Models.Media(ItemNames.DefaultOf(element), ParentIdOf(element), MediaTypeOf(element));

    private IMediaType MediaTypeOf(XElement element)
    {
        var alias = ContentTypeOf(element);
        if (!_types.TryGetValue(alias, out var type))
        {
            _types[alias] = type = types.Get(alias);
        }

        return type ?? throw new SyncProblemException(
            element.Info()!.Element(Names.ContentType),
            $"The media type '{alias}' does not exist. Add its file to MediaTypes.");
    }

    private IMedia Trash(XElement element, IMedia? existing)
    {
        var item = existing ?? throw new SyncProblemException(element, "The media item lies in the recycle bin and does not exist on this site. Remove the file.");
        if (!item.Trashed)
        {
            media.MoveToRecycleBin(item);
        }

        return item;
    }
}
