using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>Blueprints are written like documents, with <c>&lt;IsBlueprint&gt;</c>.</summary>
internal sealed class BlueprintKind(IContentService documents, DocumentLookups lookups, ItemServices services)
    : ItemKind<IContent>(services, UmbracoObjectTypes.DocumentBlueprint)
{
    public override string Name => "Blueprints";

    public override string Handler => "ContentTemplateHandler";

    protected override string ElementName => "Content";

    protected override IEnumerable<IContent> GetMany(IReadOnlyCollection<Guid> keys) => keys.Select(GetOne).OfType<IContent>();

    protected override IContent? GetOne(Guid key) => documents.GetBlueprintById(key);

    protected override void SaveOnly(IContent item) => documents.SaveBlueprint(item, createdFromContent: null);

    protected override IAsyncEnumerable<IContent> AllAsync() => documents.GetBlueprintsForContentTypes().ToAsyncEnumerable();

    protected override async Task<XElement> SerializeAsync(IContent item)
    {
        var element = await base.SerializeAsync(item);
        element.Info()!.Add(await lookups.TemplateOf(item), new XElement("IsBlueprint", item.Blueprint));
        return element;
    }

    protected override void AddToInfo(XElement info, IContent item) => info.Add(
        DocumentPublishing.Serialize(item),
        Schedules.Serialize([]));

    protected override async Task<IContent> ApplyAsync(XElement element, IContent? existing)
    {
        var item = existing ?? Create(element);
        await FillAsync(element, item);
        documents.SaveBlueprint(item, createdFromContent: null);
        return Remember(item);
    }

    protected override Task DeleteAsync(IContent item)
    {
        documents.DeleteBlueprint(item);
        return Task.CompletedTask;
    }

    // A blueprint lies in a folder of the editors' choice, not below another one.
    protected override void Move(XElement element, IContent item, int parentId) =>
        throw new InvalidOperationException("Blueprints are not moved by an import.");

    protected override void AlignInfo(XElement file, XElement current)
    {
        file.Element(Names.Parent)?.Remove();
        current.Element(Names.Parent)?.Remove();
        file.Element(Names.Published)?.Remove();
        current.Element(Names.Published)?.Remove();
    }

    private Content Create(XElement element) => new(
        ItemNames.DefaultOf(element),
        Constants.System.Root,
        lookups.ContentType(element, ContentTypeOf(element))) { Blueprint = true };
}
