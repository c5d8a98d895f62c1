namespace UmbrellaSite.Cms.Persistence.Schema.Tables;

/// <summary>The tree that everything hangs in, and what points at any of its nodes.</summary>
internal static class NodeTables
{
    public static void Define(SchemaDefinition schema) => schema
        .Table("umbracoNode", Node)
        .Table("umbracoDomain", Domain)
        .Table("umbracoLog", Log)
        .Table("umbracoRelationType", RelationType)
        .Table("umbracoRelation", Relation)
        .Table("umbracoAccess", Access)
        .Table("umbracoAccessRule", AccessRule)
        .Table("umbracoRedirectUrl", RedirectUrl)
        .Table("umbracoDocumentUrl", DocumentUrl)
        .Table("umbracoDocumentUrlAlias", DocumentUrlAlias);

    private static void Node(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("uniqueId");
        table.Int("parentId").References("umbracoNode", "id");
        table.Int("level");
        table.Text("path", 150);
        table.Int("sortOrder");
        table.Bool("trashed").Default("0");
        table.Int("nodeUser").Optional().References("umbracoUser", "id");
        table.Text("text", 255).Optional();
        table.Guid("nodeObjectType").Optional();
        table.Date("createDate").DefaultsToNow();
        table.Index("IX_umbracoNode_ObjectType", "nodeObjectType", "trashed");
        table.Index("IX_umbracoNode_Trashed", "trashed");
        table.Index("IX_umbracoNode_ObjectType_trashed_sorted", "nodeObjectType", "trashed", "sortOrder", "id");
        table.Index("IX_umbracoNode_Path", "path");
        table.Index("IX_umbracoNode_Level", "level", "parentId", "sortOrder", "nodeObjectType", "trashed");
        table.Index("IX_umbracoNode_parentId_nodeObjectType", "parentId", "nodeObjectType");
        table.Unique("IX_umbracoNode_UniqueId", "uniqueId");
    }

    private static void Domain(TableDefinition table)
    {
        table.Identity("id");
        table.Int("domainDefaultLanguage").Optional();
        table.Int("domainRootStructureID").Optional().References("umbracoNode", "id");
        table.Text("domainName", 255);
        table.Int("sortOrder");
    }

    private static void Log(TableDefinition table)
    {
        table.Identity("id");
        table.Int("userId").Optional().References("umbracoUser", "id");
        table.Int("NodeId");
        table.Text("entityType", 50).Optional();
        table.Date("Datestamp").DefaultsToNow();
        table.Text("logHeader", 50);
        table.Text("logComment", 4000).Optional();
        table.Text("parameters", 4000).Optional();
        table.Index("IX_umbracoLog_datestamp_logheader", "Datestamp", "logHeader");
        table.Index("IX_umbracoLog_datestamp", "Datestamp", "userId", "NodeId");
        table.Index("IX_umbracoLog", "NodeId");
    }

    private static void RelationType(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("typeUniqueId");
        table.Bool("dual");
        table.Guid("parentObjectType").Optional();
        table.Guid("childObjectType").Optional();
        table.Text("name", 255);
        table.Text("alias", 100);
        table.Bool("isDependency").Default("0");
        table.Unique("IX_umbracoRelationType_alias", "alias");
        table.Unique("IX_umbracoRelationType_name", "name");
        table.Unique("IX_umbracoRelationType_UniqueId", "typeUniqueId");
    }

    private static void Relation(TableDefinition table)
    {
        table.Identity("id");
        table.Int("parentId").References("umbracoNode", "id", name: "FK_umbracoRelation_umbracoNode");
        table.Int("childId").References("umbracoNode", "id", name: "FK_umbracoRelation_umbracoNode1");
        table.Int("relType").References("umbracoRelationType", "id");
        table.Date("datetime").DefaultsToNow();
        table.Text("comment", 1000);
        table.Unique("IX_umbracoRelation_parentChildType", "parentId", "childId", "relType");
    }

    private static void Access(TableDefinition table)
    {
        table.Guid("id");
        table.Int("nodeId").References("umbracoNode", "id");
        table.Int("loginNodeId").References("umbracoNode", "id", name: "FK_umbracoAccess_umbracoNode_id1");
        table.Int("noAccessNodeId").References("umbracoNode", "id", name: "FK_umbracoAccess_umbracoNode_id2");
        table.Date("createDate").DefaultsToNow();
        table.Date("updateDate").DefaultsToNow();
        table.PrimaryKey("id");
        table.Unique("IX_umbracoAccess_nodeId", "nodeId");
    }

    private static void AccessRule(TableDefinition table)
    {
        table.Guid("id");
        table.Guid("accessId").References("umbracoAccess", "id");
        table.Text("ruleValue", 255);
        table.Text("ruleType", 255);
        table.Date("createDate").DefaultsToNow();
        table.Date("updateDate").DefaultsToNow();
        table.PrimaryKey("id");
        table.Unique("IX_umbracoAccessRule", "ruleValue", "ruleType", "accessId");
    }

    private static void RedirectUrl(TableDefinition table)
    {
        table.Guid("id");
        table.Guid("contentKey").References("umbracoNode", "uniqueId");
        table.Date("createDateUtc");
        table.LongText("url");
        table.Text("culture", 255).Optional();
        table.Text("urlHash", 40);
        table.PrimaryKey("id");
        table.Unique("IX_umbracoRedirectUrl", "urlHash", "contentKey", "culture", "createDateUtc");
        table.Index("IX_umbracoRedirectUrl_culture_hash", "createDateUtc");
    }

    private static void DocumentUrl(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("uniqueId").References("umbracoNode", "uniqueId");
        table.Bool("isDraft");
        table.Int("languageId").Optional().References("umbracoLanguage", "id");
        table.Text("urlSegment", 255);
        table.Bool("isPrimary").Default("1");
        table.Unique("IX_umbracoDocumentUrl", "uniqueId", "languageId", "isDraft", "urlSegment");
    }

    private static void DocumentUrlAlias(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("uniqueId").References("umbracoNode", "uniqueId");
        table.Int("languageId").Optional().References("umbracoLanguage", "id");
        table.Text("alias", 255);
        table.Index("IX_umbracoDocumentUrlAlias_Lookup", "alias", "languageId");
        table.Unique("IX_umbracoDocumentUrlAlias_Unique", "uniqueId", "languageId", "alias");
    }
}
