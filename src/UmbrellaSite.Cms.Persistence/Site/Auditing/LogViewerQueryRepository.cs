using System.Data;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Site.Tables;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Auditing;

/// <summary>The searches of the log viewer that somebody saved.</summary>
internal sealed class LogViewerQueryRepository(IScopeAccessor scopes)
    : UncachedRepository<ILogViewerQuery>(scopes, Table), ILogViewerQueryRepository
{
    private static readonly EntityTable<ILogViewerQuery> Table = new(
        """ "id", "name", "query" """,
        "\"umbracoLogViewerQuery\"",
        new ColumnMap { ["Id"] = "\"id\"", ["Name"] = "\"name\"", ["Query"] = "\"query\"" },
        "\"id\"",
        Read);

    public ILogViewerQuery? GetByName(string name) =>
        Reader.List(Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("\"name\""), name)).FirstOrDefault();

    public override void Save(ILogViewerQuery entity)
    {
        if (GetByName(entity.Name) is { } other && other.Id != entity.Id)
        {
            throw new DuplicateNameException($"The log query name '{entity.Name}' is already used.");
        }

        base.Save(entity);
    }

    protected override int Insert(ILogViewerQuery entity) =>
        Database.Insert("umbracoLogViewerQuery", "id", $"""("name", "query") VALUES ({entity.Name}, {entity.Query})""");

    protected override void Update(ILogViewerQuery entity) => Database.Execute($"""
        UPDATE "umbracoLogViewerQuery" SET "name" = {entity.Name}, "query" = {entity.Query} WHERE "id" = {entity.Id}
        """);

    private static ILogViewerQuery Read(Row row) => new LogViewerQuery(row.String(1), row.String(2)) { Id = row.Int(0) };
}
