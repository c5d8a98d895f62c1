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
internal sealed class LogViewerQueryRepository(IScopeAccessor scopes) : ILogViewerQueryRepository
{
    private static readonly EntityTable<ILogViewerQuery> Table = new(
        """ "id", "name", "query" """,
        "\"umbracoLogViewerQuery\"",
        new ColumnMap { ["Id"] = "\"id\"", ["Name"] = "\"name\"", ["Query"] = "\"query\"" },
        "\"id\"",
        Read);

    private readonly EntityReader<ILogViewerQuery> _reader = new(scopes, Table);

    private ISqlDatabase Database => scopes.Database();

    public ILogViewerQuery? Get(int id) => _reader.Get(id);

    public IEnumerable<ILogViewerQuery> GetMany(params int[]? ids) => _reader.GetMany(ids);

    public IEnumerable<ILogViewerQuery> Get(IQuery<ILogViewerQuery> query) => _reader.Get(query);

    public int Count(IQuery<ILogViewerQuery>? query) => _reader.Count(query);

    public bool Exists(int id) => _reader.Exists(id);

    public ILogViewerQuery? GetByName(string name) =>
        _reader.List(Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("\"name\""), name)).FirstOrDefault();

    public void Save(ILogViewerQuery entity)
    {
        if (GetByName(entity.Name) is { } other && other.Id != entity.Id)
        {
            throw new DuplicateNameException($"The log query name '{entity.Name}' is already used.");
        }

        if (entity.HasIdentity)
        {
            Database.Execute($"""
                UPDATE "umbracoLogViewerQuery" SET "name" = {entity.Name}, "query" = {entity.Query} WHERE "id" = {entity.Id}
                """);
            return;
        }

        entity.AddingEntity();
        entity.Id = Database.Insert("umbracoLogViewerQuery", "id", $"""("name", "query") VALUES ({entity.Name}, {entity.Query})""");
    }

    public void Delete(ILogViewerQuery entity) =>
        Database.Execute($"""DELETE FROM "umbracoLogViewerQuery" WHERE "id" = {entity.Id}""");

    private static ILogViewerQuery Read(Row row) => new LogViewerQuery(row.String(1), row.String(2)) { Id = row.Int(0) };
}
