using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Entities;

/// <summary>Loads slim entities with the names and states of their cultures: two statements, however many there are.</summary>
internal static class EntityLoader
{
    /// <param name="tail">What follows FROM: conditions, order and limit.</param>
    /// <param name="childTypes">See <see cref="EntityStatements.Select"/>.</param>
    public static List<IEntitySlim> LoadEntities(
        this ISqlDatabase database,
        SqlBuilder tail,
        IReadOnlyCollection<Guid> childTypes)
    {
        var rows = database.Query($"{EntityStatements.Select(childTypes)} {tail}", EntityStatements.Read);
        var entities = rows.ConvertAll<IEntitySlim>(EntityFactory.Build);
        AddCultures(database, entities);
        return entities;
    }

    public static EntityPage LoadEntityPage(this ISqlDatabase database, EntityPageRequest request)
    {
        var offset = request.PageIndex * request.PageSize;
        var entities = request.PageSize > 0
            ? database.LoadEntities(
                SqlBuilder.Of($"WHERE {request.Condition} ORDER BY {request.OrderBy} LIMIT {request.PageSize} OFFSET {offset}"),
                request.ChildTypes)
            : [];

        // The last page tells how many there are; only the others need to count.
        var isLast = entities.Count < request.PageSize && (entities.Count > 0 || offset == 0);
        var total = isLast
            ? offset + entities.Count
            : database.Scalar<long>($"{EntityStatements.Count} WHERE {request.Condition}");
        return new EntityPage(entities, total);
    }

    private static void AddCultures(ISqlDatabase database, List<IEntitySlim> entities)
    {
        var documents = entities.OfType<DocumentEntitySlim>()
            .Where(document => document.Variations.VariesByCulture())
            .ToArray();
        foreach (var batch in documents.Chunk(SqlLimits.ParametersInList))
        {
            var cultures = EntityCultures.Load(database, batch.Select(document => document.Id));
            foreach (var document in batch)
            {
                EntityCultures.Fill(document, cultures[document.Id]);
            }
        }
    }
}
