namespace UmbrellaSite.Cms.Persistence.Schema.Tables;

/// <summary>Documents, media and their versions, values and tags.</summary>
internal static class ContentTables
{
    public static void Define(SchemaDefinition schema) => schema
        .Table("umbracoContent", Content)
        .Table("umbracoContentVersion", ContentVersion)
        .Table("umbracoContentVersionCultureVariation", ContentVersionCultureVariation)
        .Table("umbracoContentSchedule", ContentSchedule)
        .Table("umbracoDocument", Document)
        .Table("umbracoDocumentCultureVariation", DocumentCultureVariation)
        .Table("umbracoDocumentVersion", DocumentVersion)
        .Table("umbracoMediaVersion", MediaVersion)
        .Table("umbracoPropertyData", PropertyData)
        .Table("cmsContentNu", ContentNu)
        .Table("cmsTags", Tags)
        .Table("cmsTagRelationship", TagRelationship);

    private static void Content(TableDefinition table)
    {
        table.Int("nodeId").References("umbracoNode", "id");
        table.Int("contentTypeId").References("cmsContentType", "nodeId");
        table.PrimaryKey("nodeId");
    }

    private static void ContentVersion(TableDefinition table)
    {
        table.Identity("id");
        table.Int("nodeId").References("umbracoContent", "nodeId");
        table.Date("versionDate").DefaultsToNow();
        table.Int("userId").Optional().References("umbracoUser", "id");
        table.Bool("current");
        table.Text("text", 255).Optional();
        table.Bool("preventCleanup").Default("0");
        table.Index("IX_umbracoContentVersion_Current", "current");
        table.Index("IX_umbracoContentVersion_VersionDate", "versionDate");
        table.Index("IX_umbracoContentVersion_NodeId", "nodeId", "current");
    }

    private static void ContentVersionCultureVariation(TableDefinition table)
    {
        table.Identity("id");
        table.Int("versionId").References("umbracoContentVersion", "id");
        table.Int("languageId").References("umbracoLanguage", "id");
        table.Text("name", 255);
        table.Date("date");
        table.Int("availableUserId").Optional().References("umbracoUser", "id");
        table.Index("IX_umbracoContentVersionCultureVariation_LanguageId", "languageId");
        table.Unique("IX_umbracoContentVersionCultureVariation_VersionId", "versionId", "languageId");
    }

    private static void ContentSchedule(TableDefinition table)
    {
        table.Guid("id");
        table.Int("nodeId").References("umbracoContent", "nodeId");
        table.Int("languageId").Optional().References("umbracoLanguage", "id");
        table.Date("date");
        table.Text("action", 255);
        table.PrimaryKey("id");
    }

    private static void Document(TableDefinition table)
    {
        table.Int("nodeId").References("umbracoContent", "nodeId");
        table.Bool("published");
        table.Bool("edited");
        table.PrimaryKey("nodeId");
        table.Index("IX_umbracoDocument_Published", "published");
    }

    private static void DocumentCultureVariation(TableDefinition table)
    {
        table.Identity("id");
        table.Int("nodeId").References("umbracoNode", "id");
        table.Int("languageId").References("umbracoLanguage", "id");
        table.Bool("edited");
        table.Bool("available");
        table.Bool("published");
        table.Text("name", 255).Optional();
        table.Index("IX_umbracoDocumentCultureVariation_LanguageId", "languageId");
        table.Unique("IX_umbracoDocumentCultureVariation_NodeId", "nodeId", "languageId");
    }

    private static void DocumentVersion(TableDefinition table)
    {
        table.Int("id").References("umbracoContentVersion", "id");
        table.Int("templateId").Optional().References("cmsTemplate", "nodeId");
        table.Bool("published");
        table.PrimaryKey("id");
        table.Index("IX_umbracoDocumentVersion_published", "published");
        table.Index("IX_umbracoDocumentVersion_id_published", "id", "published");
    }

    private static void MediaVersion(TableDefinition table)
    {
        table.Int("id").References("umbracoContentVersion", "id");
        table.Text("path", 255).Optional();
        table.PrimaryKey("id");
        table.Unique("IX_umbracoMediaVersion", "id", "path");
    }

    private static void PropertyData(TableDefinition table)
    {
        table.Identity("id");
        table.Int("versionId").References("umbracoContentVersion", "id");
        table.Int("propertyTypeId").References("cmsPropertyType", "id");
        table.Int("languageId").Optional().References("umbracoLanguage", "id");
        table.Text("segment", 256).Optional();
        table.Int("intValue").Optional();
        table.Decimal("decimalValue").Optional();
        table.Date("dateValue").Optional();
        table.Text("varcharValue", 512).Optional();
        table.LongText("textValue").Optional();
        table.Text("sortableValue", 512).Optional();
        table.Index("IX_umbracoPropertyData_Segment", "segment");
        table.Index("IX_umbracoPropertyData_LanguageId", "languageId");
        table.Index("IX_umbracoPropertyData_PropertyTypeId", "propertyTypeId");
        table.Unique("IX_umbracoPropertyData_VersionId", "versionId", "propertyTypeId", "languageId", "segment");
    }

    private static void ContentNu(TableDefinition table)
    {
        table.Int("nodeId").References("umbracoContent", "nodeId", cascade: true);
        table.Bool("published");
        table.LongText("data").Optional();
        table.Long("rv");
        table.Bytes("dataRaw").Optional();
        table.PrimaryKey("nodeId", "published");
        table.Index("IX_cmsContentNu_published", "published", "nodeId", "rv");
    }

    private static void Tags(TableDefinition table)
    {
        table.Identity("id");
        table.Text("group", 100);
        table.Int("languageId").Optional().References("umbracoLanguage", "id");
        table.Text("tag", 200);
        table.Unique("IX_cmsTags", "group", "tag", "languageId");
        table.Index("IX_cmsTags_LanguageId", "languageId");
        table.Index("IX_cmsTags_languageId_group", "languageId", "group");
    }

    private static void TagRelationship(TableDefinition table)
    {
        table.Int("nodeId").References("umbracoContent", "nodeId");
        table.Int("tagId").References("cmsTags", "id");
        table.Int("propertyTypeId").References("cmsPropertyType", "id");
        table.PrimaryKey("nodeId", "propertyTypeId", "tagId");
        table.Index("IX_cmsTagRelationship_tagId_nodeId", "tagId", "nodeId");
    }
}
