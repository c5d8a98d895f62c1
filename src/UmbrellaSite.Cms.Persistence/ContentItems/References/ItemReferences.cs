using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentItems.References;

/// <summary>
/// Keeps a relation for everything that items' values refer to (a picked document, an image in a text), so that Umbraco
/// can tell where something is used.
/// </summary>
internal sealed class ItemReferences(
    IScopeAccessor scopes,
    PropertyEditorCollection editors,
    DataValueReferenceFactoryCollection factories,
    IRelationRepository relations,
    IRelationTypeRepository relationTypes)
{
    private const int ItemsAtOnce = 500;

    // Asks each editor for its value editor; neither editors nor factories change while the site runs.
    private readonly Lazy<HashSet<string>> _automaticAliases = new(
        () => [.. factories.GetAllAutomaticRelationTypesAliases(editors)]);

    /// <summary>Makes the automatic relations of the items equal to the references in their values.</summary>
    public void Update(IEnumerable<IContentBase> items)
    {
        var types = AutomaticRelationTypes();
        foreach (var chunk in items.Chunk(ItemsAtOnce))
        {
            var wanted = Wanted(chunk, types);
            var existing = Existing(chunk, types);
            Add(wanted.Where(link => !existing.ContainsKey(link)).ToList(), types);
            Remove(existing.Where(relation => !wanted.Contains(relation.Key)).Select(relation => relation.Value).ToArray());
        }
    }

    private void Add(List<Link> links, Dictionary<int, IRelationType> types)
    {
        if (links.Count > 0)
        {
            relations.SaveBulk(links.Select(link => new ReadOnlyRelation(link.ParentId, link.ChildId, link.TypeId)));
            var saved = links.Select(link => new Relation(link.ParentId, link.ChildId, types[link.TypeId])).ToArray();
            Notify(new RelationSavedNotification(saved, new EventMessages()) { IsAutomatic = true });
        }
    }

    private void Remove(int[] ids)
    {
        if (ids.Length > 0)
        {
            var removed = relations.GetMany(ids).ToList();
            removed.ForEach(relations.Delete);
            Notify(new RelationDeletedNotification(removed, new EventMessages()) { IsAutomatic = true });
        }
    }

    private void Notify(INotification notification) => scopes.RequiredScope().Notifications.Publish(notification);

    private Dictionary<int, IRelationType> AutomaticRelationTypes() => relationTypes.GetMany(Array.Empty<int>())
        .Where(type => _automaticAliases.Value.Contains(type.Alias))
        .ToDictionary(type => type.Id);

    private HashSet<Link> Wanted(IContentBase[] items, Dictionary<int, IRelationType> types)
    {
        var typeIds = types.Values.ToDictionary(type => type.Alias, type => type.Id, StringComparer.Ordinal);
        var references = items.SelectMany(item => ReferencesOf(item)
            .Where(reference => typeIds.ContainsKey(reference.TypeAlias))
            .Select(reference => (ParentId: item.Id, reference.Key, TypeId: typeIds[reference.TypeAlias]))).ToList();
        var nodeIds = NodeIds(references.Select(reference => reference.Key));
        return references
            .Where(reference => nodeIds.ContainsKey(reference.Key))
            .Select(reference => new Link(reference.ParentId, nodeIds[reference.Key], reference.TypeId))
            .ToHashSet();
    }

    private IEnumerable<(Guid Key, string TypeAlias)> ReferencesOf(IContentBase item)
    {
        // What only an unpublished document's last publication refers to is not in use any more.
        var published = item is IContent { Published: true };
        return factories.GetAllReferences(item.Properties, editors, published)
            .Where(reference => reference.Udi is GuidUdi)
            .Select(reference => (((GuidUdi)reference.Udi).Guid, reference.RelationTypeAlias));
    }

    /// <returns>The ids of the relations.</returns>
    private Dictionary<Link, int> Existing(IContentBase[] items, Dictionary<int, IRelationType> types) => scopes.Database()
        .Query(
            $"""
            SELECT "parentId", "childId", "relType", "id" FROM "umbracoRelation"
            WHERE "parentId" IN ({items.Select(item => item.Id)}) AND "relType" IN ({types.Keys})
            """,
            row => (Link: new Link(row.Int(0), row.Int(1), row.Int(2)), Id: row.Int(3)))
        .ToDictionary(relation => relation.Link, relation => relation.Id);

    private Dictionary<Guid, int> NodeIds(IEnumerable<Guid> keys) => IdBatches.Of(keys)
        .SelectMany(batch => scopes.Database().Query(
            $"""SELECT "uniqueId", "id" FROM "umbracoNode" WHERE "uniqueId" IN ({batch})""",
            row => (Key: row.Guid(0), Id: row.Int(1))))
        .ToDictionary(node => node.Key, node => node.Id);

    private readonly record struct Link(int ParentId, int ChildId, int TypeId);
}
