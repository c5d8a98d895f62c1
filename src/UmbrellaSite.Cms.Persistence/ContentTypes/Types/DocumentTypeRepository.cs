using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types.Writing;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types;

/// <summary>Document types: all that types are, with templates and a policy for old versions.</summary>
internal sealed class DocumentTypeRepository(
    IScopeAccessor scopes,
    ContentTypeStore store,
    ContentTypeWriter writer,
    TimeProvider clock)
    : ContentTypeRepositoryBase<IContentType>(scopes, store, writer, clock), IContentTypeRepository
{
    private static readonly ColumnMap PropertyColumns = new()
    {
        ["Id"] = "p.\"id\"",
        ["Key"] = "p.\"UniqueId\"",
        ["Alias"] = "p.\"Alias\"",
        ["Name"] = "p.\"Name\"",
        ["Description"] = "p.\"Description\"",
        ["DataTypeId"] = "p.\"dataTypeId\"",
        ["DataTypeKey"] = "n.\"uniqueId\"",
        ["PropertyEditorAlias"] = "d.\"propertyEditorAlias\"",
        ["Mandatory"] = "p.\"mandatory\"",
        ["SortOrder"] = "p.\"sortOrder\"",
        ["Variations"] = "p.\"variations\"",
    };

    private readonly TimeProvider _clock = clock;

    protected override Guid ObjectType => Constants.ObjectTypes.DocumentType;

    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query)
    {
        var hasWhere = false;
        var ids = Database.Query(
            SqlBuilder.Of($"""
                SELECT DISTINCT p."contentTypeId" FROM "cmsPropertyType" p
                JOIN "umbracoDataType" d ON d."nodeId" = p."dataTypeId"
                JOIN "umbracoNode" n ON n."id" = p."dataTypeId"
                """).And(query.ToSql(PropertyColumns, Database.Dialect), ref hasWhere),
            row => row.Int(0));
        return ids.Count == 0 ? [] : GetMany(ids.ToArray());
    }

    public IEnumerable<string> GetAllPropertyTypeAliases() => Database.Query(
        $"""SELECT DISTINCT "Alias" FROM "cmsPropertyType" ORDER BY "Alias" """,
        row => row.String(0));

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes)
    {
        var hasWhere = false;
        return Database.Query(
            SqlBuilder.Of($"""
                SELECT t."alias" FROM "cmsContentType" t JOIN "umbracoNode" n ON n."id" = t."nodeId"
                """).And(
                objectTypes.Length == 0 ? null : SqlBuilder.Of($"""n."nodeObjectType" IN ({objectTypes})"""),
                ref hasWhere),
            row => row.String(0));
    }

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases) => aliases.Length == 0
        ? []
        : Database.Query($"""SELECT "nodeId" FROM "cmsContentType" WHERE "alias" IN ({aliases})""", row => row.Int(0));

    protected override void AfterWrite(IContentType entity)
    {
        WriteTemplates(entity);
        WriteCleanupPolicy(entity);
    }

    private void WriteTemplates(IContentType type)
    {
        Database.Execute($"""DELETE FROM "cmsDocumentType" WHERE "contentTypeNodeId" = {type.Id}""");
        var templates = (type.AllowedTemplates ?? []).Select(template => template.Id).Append(type.DefaultTemplateId);
        foreach (var id in templates.Where(id => id > 0).Distinct())
        {
            Database.Execute($"""
                INSERT INTO "cmsDocumentType" ("contentTypeNodeId", "templateNodeId", "IsDefault")
                VALUES ({type.Id}, {id}, {id == type.DefaultTemplateId})
                """);
        }
    }

    private void WriteCleanupPolicy(IContentType type)
    {
        var policy = type.HistoryCleanup;
        Database.Execute($"""
            INSERT INTO "umbracoContentVersionCleanupPolicy"
                ("contentTypeId", "preventCleanup", "keepAllVersionsNewerThanDays", "keepLatestVersionPerDayForDays", "updated")
            VALUES ({type.Id}, {policy?.PreventCleanup ?? false}, {policy?.KeepAllVersionsNewerThanDays},
                {policy?.KeepLatestVersionPerDayForDays}, {_clock.GetUtcNow().UtcDateTime})
            ON CONFLICT ("contentTypeId") DO UPDATE SET "preventCleanup" = excluded."preventCleanup",
                "keepAllVersionsNewerThanDays" = excluded."keepAllVersionsNewerThanDays",
                "keepLatestVersionPerDayForDays" = excluded."keepLatestVersionPerDayForDays", "updated" = excluded."updated"
            """);
    }
}
