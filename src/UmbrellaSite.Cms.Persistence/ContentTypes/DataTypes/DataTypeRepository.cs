using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.DataTypes;

/// <summary>Data types, read from one cached set.</summary>
internal sealed class DataTypeRepository(
    IScopeAccessor scopes,
    EntityCache<IDataType> cache,
    DataTypeLoader loader,
    DataTypeWriter writer)
    : IDataTypeRepository
{
    private static readonly ColumnMap Columns = new()
    {
        ["Id"] = "n.\"id\"",
        ["Key"] = "n.\"uniqueId\"",
        ["ParentId"] = "n.\"parentId\"",
        ["Level"] = "n.\"level\"",
        ["Path"] = "n.\"path\"",
        ["SortOrder"] = "n.\"sortOrder\"",
        ["Trashed"] = "n.\"trashed\"",
        ["CreatorId"] = "n.\"nodeUser\"",
        ["Name"] = "n.\"text\"",
        ["CreateDate"] = "n.\"createDate\"",
        ["EditorAlias"] = "d.\"propertyEditorAlias\"",
        ["EditorUiAlias"] = "d.\"propertyEditorUiAlias\"",
        ["DatabaseType"] = "d.\"dbType\"",
    };

    private ISqlDatabase Database => scopes.Database();

    private EntitySet<IDataType> All => cache.All(loader.Load);

    public IDataType? Get(int id) => EntitySet<IDataType>.Copy(All.Find(id));

    public IDataType? Get(Guid id) => EntitySet<IDataType>.Copy(All.Find(id));

    public IEnumerable<IDataType> GetMany(params int[]? ids) => Copies(
        ids is { Length: > 0 } ? All.Items.Where(dataType => ids.Contains(dataType.Id)) : All.Items);

    public IEnumerable<IDataType> GetMany(params Guid[]? ids) => Copies(
        ids is { Length: > 0 } ? All.Items.Where(dataType => ids.Contains(dataType.Key)) : All.Items);

    public IEnumerable<IDataType> Get(IQuery<IDataType> query)
    {
        var ids = Database.Query(Matching(query, SqlBuilder.Raw("n.\"id\"")), row => row.Int(0)).ToHashSet();
        return Copies(All.Items.Where(dataType => ids.Contains(dataType.Id)));
    }

    public int Count(IQuery<IDataType>? query) => Database.Scalar<int>(Matching(query, SqlBuilder.Raw("COUNT(*)")));

    public bool Exists(int id) => All.Find(id) is not null;

    public bool Exists(Guid id) => All.Find(id) is not null;

    public void Save(IDataType entity)
    {
        entity.Name = FreeName(entity);
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            writer.Update(entity);
        }
        else
        {
            entity.AddingEntity();
            writer.Insert(entity);
        }

        entity.ResetDirtyProperties();
        cache.Changed();
    }

    public void Delete(IDataType entity)
    {
        writer.Delete(entity);
        cache.Changed();
    }

    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container)
    {
        if (container is not null && $",{container.Path},".Contains($",{toMove.Id},", StringComparison.Ordinal))
        {
            throw new DataOperationException<MoveOperationStatusType>(MoveOperationStatusType.FailedNotAllowedByPath);
        }

        var parentId = container?.Id ?? Constants.System.Root;
        var moved = new MoveEventInfo<IDataType>(toMove, toMove.Path, parentId);
        toMove.ParentId = parentId;
        Save(toMove);
        return [moved];
    }

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id) => Database.Query(
            $"""
            SELECT n."nodeObjectType", n."uniqueId", p."Alias"
            FROM "cmsPropertyType" p JOIN "umbracoNode" n ON n."id" = p."contentTypeId"
            WHERE p."dataTypeId" = {id} ORDER BY n."id", p."Alias"
            """,
            row => (Type: TypeUdi(row), Alias: row.String(2)))
        .GroupBy(usage => usage.Type, usage => usage.Alias)
        .ToDictionary(usages => usages.Key, usages => (IEnumerable<string>)usages.ToList());

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id) => All.Find(id) is not { } dataType
        ? new Dictionary<Udi, IEnumerable<string>>()
        : Database.Query(
                $"""
                SELECT n."nodeObjectType", n."uniqueId"
                FROM "cmsContentType" t JOIN "umbracoNode" n ON n."id" = t."nodeId"
                WHERE t."listView" = {dataType.Key} ORDER BY n."id"
                """,
                TypeUdi)
            .ToDictionary(type => type, _ => (IEnumerable<string>)[dataType.EditorAlias]);

    private static List<IDataType> Copies(IEnumerable<IDataType> dataTypes) =>
        dataTypes.Select(dataType => (IDataType)dataType.DeepClone()).ToList();

    private static Udi TypeUdi(Row row) => new GuidUdi(ObjectTypes.GetUdiType(row.Guid(0)), row.Guid(1)).EnsureClosed();

    /// <summary>Names of data types are unique: a taken one gets a number, as copies do.</summary>
    private string FreeName(IDataType entity) => UniqueName.Among(
        entity.Name ?? string.Empty,
        All.Items.Where(dataType => dataType.Id != entity.Id).Select(dataType => dataType.Name).WhereNotNull());

    private SqlBuilder Matching(IQuery<IDataType>? query, SqlBuilder selected)
    {
        var hasWhere = false;
        return SqlBuilder.Of($"""
            SELECT {selected} FROM "umbracoDataType" d JOIN "umbracoNode" n ON n."id" = d."nodeId"
            """).And(query.ToSql(Columns, Database.Dialect), ref hasWhere);
    }
}
