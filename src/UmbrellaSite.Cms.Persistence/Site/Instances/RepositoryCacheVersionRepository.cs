using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Instances;

/// <summary>By which version instances see that a cache of theirs is behind the database.</summary>
internal sealed class RepositoryCacheVersionRepository(IScopeAccessor scopes) : IRepositoryCacheVersionRepository
{
    private ISqlDatabase Database => scopes.Database();

    public Task<RepositoryCacheVersion?> GetAsync(string identifier) => Task.FromResult(Database.QueryFirst(
        $"""SELECT "identifier", "version" FROM "umbracoRepositoryCacheVersion" WHERE "identifier" = {identifier}""",
        Read));

    public Task<IEnumerable<RepositoryCacheVersion>> GetAllAsync() => Task.FromResult<IEnumerable<RepositoryCacheVersion>>(
        Database.Query($"""SELECT "identifier", "version" FROM "umbracoRepositoryCacheVersion" """, Read));

    public Task SaveAsync(RepositoryCacheVersion repositoryCacheVersion)
    {
        Database.Execute($"""
            INSERT INTO "umbracoRepositoryCacheVersion" ("identifier", "version")
            VALUES ({repositoryCacheVersion.Identifier}, {repositoryCacheVersion.Version})
            ON CONFLICT ("identifier") DO UPDATE SET "version" = excluded."version"
            """);
        return Task.CompletedTask;
    }

    private static RepositoryCacheVersion Read(Row row) => new() { Identifier = row.String(0), Version = row.StringOrNull(1) };
}
