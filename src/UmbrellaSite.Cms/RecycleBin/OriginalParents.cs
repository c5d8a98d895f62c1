using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.RecycleBin;

/// <summary>Where items in the recycle bin came from, kept as relations, so that they can be restored to there.</summary>
internal sealed class OriginalParents(IRelationService relations, IEntityService entities, ICoreScopeProvider scopes)
{
    /// <returns>The items with their parents; without those whose parent has gone since.</returns>
    public IReadOnlyList<(TItem Item, int ParentId)> Remember<TItem>(
        TrashKind kind, IEnumerable<MoveToRecycleBinEventInfo<TItem>> trashed)
        where TItem : IEntity
    {
        using var scope = scopes.CreateCoreScope();
        var type = TypeOf(kind);
        var remembered = trashed
            .Select(move => (Item: move.Entity, ParentId: ParentIn(move.OriginalPath)))
            .Where(origin => entities.Exists(origin.ParentId))
            .ToArray();
        foreach (var (item, parentId) in remembered)
        {
            relations.Save(relations.GetByParentAndChildId(parentId, item.Id, type) ?? new Relation(parentId, item.Id, type));
        }

        scope.Complete();
        return remembered;
    }

    /// <summary>For items that are back from the recycle bin; others are passed over.</summary>
    public void Forget<TItem>(TrashKind kind, IEnumerable<MoveEventInfo<TItem>> moved)
        where TItem : IEntity
    {
        var restored = moved.Where(move => move.OriginalPath.Split(',').Contains(kind.RecycleBin)).ToArray();
        if (restored.Length == 0)
        {
            return;
        }

        using var scope = scopes.CreateCoreScope();
        foreach (var relation in restored.SelectMany(move => relations.GetByChildId(move.Entity.Id, kind.RelationType)).ToArray())
        {
            relations.Delete(relation);
        }

        scope.Complete();
    }

    private IRelationType TypeOf(TrashKind kind)
    {
        if (relations.GetRelationTypeByAlias(kind.RelationType) is { } type)
        {
            return type;
        }

        var created = new RelationType(
            kind.RelationTypeName, kind.RelationType, isBidrectional: false, kind.ObjectType, kind.ObjectType, isDependency: false);
        relations.Save(created);
        return created;
    }

    private static int ParentIn(string path)
    {
        var ids = path.Split(',');
        return ids.Length > 2 ? int.Parse(ids[^2], CultureInfo.InvariantCulture) : Constants.System.Root;
    }
}
