using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Lookups;

internal sealed class DataTypeUsageRepository(IScopeAccessor scopes) : IDataTypeUsageRepository
{
    public Task<bool> HasSavedValuesAsync(Guid dataTypeKey) => Task.FromResult(scopes.Database().Scalar<int>($"""
        SELECT CASE WHEN EXISTS (
            SELECT 1 FROM "umbracoPropertyData" v
            JOIN "cmsPropertyType" p ON p."id" = v."propertyTypeId"
            JOIN "umbracoNode" n ON n."id" = p."dataTypeId"
            WHERE n."uniqueId" = {dataTypeKey}) THEN 1 ELSE 0 END
        """) == 1);
}
