using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

internal sealed class ContentKind(
    IContentService documents,
    DocumentLookups lookups,
    DocumentPublishing publishing,
    ItemServices services,
    TimeProvider clock) : ItemKind<IContent>(services, UmbracoObjectTypes.Document)
{
    private const int PageSize = 500;

    private IDictionary<Guid, IEnumerable<ContentSchedule>>? _schedules;
    private HashSet<Guid> _asked = [];

    public override string Name => "Content";

    public override string Handler => "ContentHandler";

    protected override string ElementName => "Content";

    protected override IEnumerable<IContent> GetMany(IReadOnlyCollection<Guid> keys)
    {
        if (keys.Count == 0)
        {
            return [];
        }

        _asked = [.. keys];
        _schedules = documents.GetContentSchedulesByKeys([.. keys]);
        return documents.GetByIds(keys);
    }

    protected override IContent? GetOne(Guid key) => documents.GetById(key);

    protected override void SaveOnly(IContent item) => documents.Save(item);

    protected override async IAsyncEnumerable<IContent> AllAsync()
    {
        await Task.CompletedTask;
        foreach (var root in documents.GetRootContent())
        {
            yield return root;
            for (long page = 0, total = long.MaxValue; page * PageSize < total; page++)
            {
                foreach (var document in documents.GetPagedDescendants(root.Id, page, PageSize, out total))
                {
                    yield return document;
                }
            }
        }
    }

    protected override async Task<XElement> SerializeAsync(IContent item)
    {
        var element = await base.SerializeAsync(item);
        element.Info()!.Add(await lookups.TemplateOf(item));
        return element;
    }

    protected override void AddToInfo(XElement info, IContent item) => info.Add(
        DocumentPublishing.Serialize(item),
        Schedules.Serialize(SchedulesOf(item)));

    protected override async Task<IContent> ApplyAsync(XElement element, IContent? existing)
    {
        var info = element.Info() ?? throw new SyncProblemException(element, "<Info> is missing.");
        if (info.Flag(Names.Trashed))
        {
            return Trash(element, existing);
        }

        var item = existing is null ? Create(element) : Place(element, existing);
        var template = await lookups.TemplateOf(info);
        publishing.Unpublish(element, item);
        await FillAsync(element, item);
        if (template.Given)
        {
            item.TemplateId = template.Id;
        }

        if (publishing.Save(element, item, Schedules.Read(element, clock.GetUtcNow()), SchedulesOf(item).Any()) is { } warning)
        {
            Run.Warn(SyncProblemException.LineOf(info.Element(Names.Published)), warning);
        }

        return Remember(item);
    }

    protected override Task DeleteAsync(IContent item)
    {
        documents.Delete(item);
        return Task.CompletedTask;
    }

    protected override void Move(XElement element, IContent item, int parentId)
    {
        var moved = documents.Move(item, parentId);
        if (!moved.Success)
        {
            throw new SyncProblemException(element, $"Moving '{item.Name}' was refused: {Outcome.Words(moved.Result)}.");
        }
    }

    protected override void AlignInfo(XElement file, XElement current)
    {
        Schedules.DropPast(file, clock.GetUtcNow());
        Schedules.DropPast(current, clock.GetUtcNow());
        if (file.Element(Names.Template) is { HasAttributes: false, Value.Length: > 0 })
        {
            current.Element(Names.Template)?.RemoveAttributes();
        }
    }

    protected override async Task CheckAsync(XElement element, SyncFileSet files)
    {
        await base.CheckAsync(element, files);
        if (!files.Brings("ContentTypes", ContentTypeOf(element)))
        {
            lookups.ContentType(element, ContentTypeOf(element));
        }
    }

    private IContent Create(XElement element) =>
        new Content(ItemNames.DefaultOf(element), ParentIdOf(element), lookups.ContentType(element, ContentTypeOf(element)));

    // Of what was never here there is nothing to throw away, but a later file may move it out of the bin again.
    private IContent Trash(XElement element, IContent? existing)
    {
        var item = existing ?? throw new SyncProblemException(element, "The document lies in the recycle bin and does not exist on this site. Remove the file.");
        if (!item.Trashed)
        {
            documents.MoveToRecycleBin(item);
        }

        return item;
    }

    private IEnumerable<ContentSchedule> SchedulesOf(IContent item)
    {
        if (!item.HasIdentity)
        {
            return [];
        }

        return _schedules is not null && _asked.Contains(item.Key)
            ? (_schedules.TryGetValue(item.Key, out var found) ? found : [])
            : documents.GetContentScheduleByContentId(item.Id).FullSchedule;
    }
}
