using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DynamicRoot;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

public class LookupTests : TypesFixture
{
    private IContentType _section = null!;
    private IContentType _page = null!;
    private IContent _root = null!;
    private IContent _child = null!;
    private IContent _grandchild = null!;

    [OneTimeSetUp]
    public async Task PlantATree()
    {
        _page = await ADocumentType("dynamicPage").Save();
        _section = await ADocumentType("dynamicSection").Allowing(_page).Save();
        _root = Below(Constants.System.Root, _section);
        _child = Below(_root.Id, _section);
        _grandchild = Below(_child.Id, _page);
    }

    [Test]
    public async Task The_nearest_ancestor_of_a_type_is_found() =>
        Assert.That(await Roots(_grandchild, "NearestAncestorOrSelf", _section), Is.EqualTo(new[] { _child.Key }));

    [Test]
    public async Task The_furthest_ancestor_of_a_type_is_found() =>
        Assert.That(await Roots(_grandchild, "FurthestAncestorOrSelf", _section), Is.EqualTo(new[] { _root.Key }));

    [Test]
    public async Task A_document_may_be_its_own_nearest_ancestor() =>
        Assert.That(await Roots(_grandchild, "NearestAncestorOrSelf"), Is.EqualTo(new[] { _grandchild.Key }));

    [Test]
    public async Task The_nearest_descendants_of_a_type_are_found() =>
        Assert.That(await Roots(_root, "NearestDescendantOrSelf", _page), Is.EqualTo(new[] { _grandchild.Key }));

    [Test]
    public async Task A_document_may_be_its_own_nearest_descendant() =>
        Assert.That(await Roots(_root, "NearestDescendantOrSelf", _section), Is.EqualTo(new[] { _root.Key }));

    [Test]
    public async Task The_furthest_descendants_of_a_type_are_found() =>
        Assert.That(await Roots(_root, "FurthestDescendantOrSelf", _section), Is.EqualTo(new[] { _child.Key }));

    [Test]
    public void An_id_and_a_key_lead_to_each_other()
    {
        var map = Site.Get<IIdKeyMap>();

        Assert.Multiple(() =>
        {
            Assert.That(map.GetIdForKey(_root.Key, UmbracoObjectTypes.Document).Result, Is.EqualTo(_root.Id));
            Assert.That(map.GetKeyForId(_page.Id, UmbracoObjectTypes.DocumentType).Result, Is.EqualTo(_page.Key));
            Assert.That(map.GetIdForKey(_root.Key, UmbracoObjectTypes.Media).Success, Is.False);
            Assert.That(map.GetIdForKey(_child.Key, UmbracoObjectTypes.Unknown).Result, Is.EqualTo(_child.Id));
        });
    }

    private async Task<IEnumerable<Guid>> Roots(IContent origin, string step, params IContentType[] types) =>
        await Site.Get<IDynamicRootService>().GetDynamicRootsAsync(new DynamicRootNodeQuery
        {
            OriginAlias = "Current",
            Context = new DynamicRootContext { CurrentKey = origin.Key, ParentKey = origin.Key },
            QuerySteps = [new DynamicRootQueryStep { Alias = step, AnyOfDocTypeKeys = types.Select(type => type.Key) }],
        });

    private IContent Below(int parent, IContentType type)
    {
        var document = Content.Create("Node of " + type.Name, parent, type.Alias);
        Content.Save(document);
        return document;
    }
}
