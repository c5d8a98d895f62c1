using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Lookups;

/// <summary>Finds a node's id by its key and the other way round. Ids reserved for a key count as found, whatever they will become.</summary>
internal sealed class IdKeyMapRepository(IScopeAccessor scopes) : IIdKeyMapRepository
{
    private ISqlDatabase Database => scopes.Database();

    public int? GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType) =>
        Database.Scalar<int?>($"""SELECT "id" FROM "umbracoNode" WHERE "uniqueId" = {key}{OfType(umbracoObjectType)}""");

    public Guid? GetIdForKey(int id, UmbracoObjectTypes umbracoObjectType) =>
        Database.Scalar<Guid?>($"""SELECT "uniqueId" FROM "umbracoNode" WHERE "id" = {id}{OfType(umbracoObjectType)}""");

    private static SqlBuilder OfType(UmbracoObjectTypes type) => type == UmbracoObjectTypes.Unknown
        ? new SqlBuilder()
        : SqlBuilder.Of($""" AND "nodeObjectType" IN ({type.GetGuid()}, {Constants.ObjectTypes.IdReservation})""");
}
