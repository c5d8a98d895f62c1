using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Templates;

/// <summary>The rows of templates. A template's parent in the tree is its master.</summary>
internal sealed class TemplateWriter(IScopeAccessor scopes, TimeProvider clock)
{
    private const int RootLevel = 1;

    private ISqlDatabase Database => scopes.Database();

    public void Insert(Template template, ITemplate? master)
    {
        var parentPath = master?.Path ?? Constants.System.RootString;
        template.Id = Database.Insert("umbracoNode", "id", $"""
            ("uniqueId", "parentId", "level", "path", "sortOrder", "trashed", "nodeUser", "text", "nodeObjectType", "createDate")
            VALUES ({template.Key}, {master?.Id ?? Constants.System.Root}, {RootLevel}, {parentPath}, {0}, {false}, {(int?)null},
                {template.Name}, {Constants.ObjectTypes.Template}, {template.CreateDate})
            """);
        template.Path = $"{parentPath},{template.Id}";
        Database.Execute($"""UPDATE "umbracoNode" SET "path" = {template.Path} WHERE "id" = {template.Id}""");
        Database.Execute($"""INSERT INTO "cmsTemplate" ("nodeId", "alias") VALUES ({template.Id}, {template.Alias})""");
    }

    public void Update(Template template, ITemplate? master)
    {
        template.Path = $"{master?.Path ?? Constants.System.RootString},{template.Id}";
        Database.Execute($"""
            UPDATE "umbracoNode" SET "uniqueId" = {template.Key}, "parentId" = {master?.Id ?? Constants.System.Root},
                "path" = {template.Path}, "text" = {template.Name}
            WHERE "id" = {template.Id}
            """);
        Database.Execute($"""UPDATE "cmsTemplate" SET "alias" = {template.Alias} WHERE "nodeId" = {template.Id}""");
    }

    public void Delete(ITemplate template)
    {
        var id = template.Id;
        Database.Execute($"""DELETE FROM "umbracoUser2NodeNotify" WHERE "nodeId" = {id}""");
        Database.Execute($"""DELETE FROM "umbracoUserGroup2GranularPermission" WHERE "uniqueId" = {template.Key}""");
        Database.Execute($"""UPDATE "umbracoDocumentVersion" SET "templateId" = NULL WHERE "templateId" = {id}""");
        Database.Execute($"""DELETE FROM "cmsDocumentType" WHERE "templateNodeId" = {id}""");
        Database.Execute($"""DELETE FROM "cmsTemplate" WHERE "nodeId" = {id}""");
        Database.Execute($"""DELETE FROM "umbracoNode" WHERE "id" = {id}""");
        template.DeleteDate = clock.GetUtcNow().UtcDateTime;
    }
}
