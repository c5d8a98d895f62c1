using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Lookups;

internal sealed class PropertyTypeUsageRepository(IScopeAccessor scopes) : IPropertyTypeUsageRepository
{
    private static readonly Guid[] ContentTypes =
        [Constants.ObjectTypes.DocumentType, Constants.ObjectTypes.MediaType, Constants.ObjectTypes.MemberType];

    private ISqlDatabase Database => scopes.Database();

    public Task<bool> HasSavedPropertyValuesAsync(Guid contentTypeKey, string propertyAlias) => Exists($"""
        SELECT 1 FROM "umbracoPropertyData" v
        JOIN "cmsPropertyType" p ON p."id" = v."propertyTypeId"
        JOIN "umbracoNode" n ON n."id" = p."contentTypeId"
        WHERE n."uniqueId" = {contentTypeKey} AND {Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("p.\"Alias\""), propertyAlias)}
        """);

    public Task<bool> ContentTypeExistAsync(Guid contentTypeKey) => Exists($"""
        SELECT 1 FROM "umbracoNode" WHERE "uniqueId" = {contentTypeKey} AND "nodeObjectType" IN ({ContentTypes})
        """);

    private Task<bool> Exists(SqlBuilder rows) => Task.FromResult(
        Database.Scalar<int>($"""SELECT CASE WHEN EXISTS ({rows}) THEN 1 ELSE 0 END""") == 1);
}
