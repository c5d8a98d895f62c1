namespace UmbrellaSite.Cms.Persistence.Schema.Tables;

/// <summary>Data types, templates, and the types of documents, media and members.</summary>
internal static class ContentTypeTables
{
    public static void Define(SchemaDefinition schema) => schema
        .Table("umbracoDataType", DataType)
        .Table("cmsTemplate", Template)
        .Table("cmsContentType", ContentType)
        .Table("cmsContentType2ContentType", ContentTypeToContentType)
        .Table("cmsContentTypeAllowedContentType", ContentTypeAllowedContentType)
        .Table("cmsDocumentType", DocumentType)
        .Table("cmsMemberType", MemberType)
        .Table("cmsPropertyTypeGroup", PropertyTypeGroup)
        .Table("cmsPropertyType", PropertyType)
        .Table("umbracoContentVersionCleanupPolicy", ContentVersionCleanupPolicy);

    private static void DataType(TableDefinition table)
    {
        table.Int("nodeId").References("umbracoNode", "id");
        table.Text("propertyEditorAlias", 255);
        table.Text("propertyEditorUiAlias", 255).Optional();
        table.Text("dbType", 50);
        table.LongText("config").Optional();
        table.PrimaryKey("nodeId");
    }

    private static void Template(TableDefinition table)
    {
        table.Identity("pk");
        table.Int("nodeId").References("umbracoNode", "id", name: "FK_cmsTemplate_umbracoNode");
        table.Text("alias", 100).Optional();
        table.Unique("IX_cmsTemplate_nodeId", "nodeId");
    }

    private static void ContentType(TableDefinition table)
    {
        table.Identity("pk");
        table.Int("nodeId").References("umbracoNode", "id");
        table.Text("alias", 255).Optional();
        table.Text("icon", 255).Optional();
        table.Text("thumbnail", 255).Default("folder.png");
        table.Text("description", 1500).Optional();
        table.Guid("listView").Optional();
        table.Bool("isElement").Default("0");
        table.Bool("allowAtRoot").Default("0");
        table.Int("variations").Default("1");
        table.Index("IX_cmsContentType_icon", "icon");
        table.Unique("IX_cmsContentType", "nodeId");
    }

    private static void ContentTypeToContentType(TableDefinition table)
    {
        table.Int("parentContentTypeId").References("umbracoNode", "id", name: "FK_cmsContentType2ContentType_umbracoNode_parent");
        table.Int("childContentTypeId").References("umbracoNode", "id", name: "FK_cmsContentType2ContentType_umbracoNode_child");
        table.PrimaryKey("parentContentTypeId", "childContentTypeId");
    }

    private static void ContentTypeAllowedContentType(TableDefinition table)
    {
        table.Int("Id").References("cmsContentType", "nodeId", name: "FK_cmsContentTypeAllowedContentType_cmsContentType");
        table.Int("AllowedId").References("cmsContentType", "nodeId", name: "FK_cmsContentTypeAllowedContentType_cmsContentType1");
        table.Int("SortOrder").Default("0");
        table.PrimaryKey("Id", "AllowedId");
    }

    private static void DocumentType(TableDefinition table)
    {
        table.Int("contentTypeNodeId").References("umbracoNode", "id").References("cmsContentType", "nodeId");
        table.Int("templateNodeId").References("cmsTemplate", "nodeId");
        table.Bool("IsDefault").Default("0");
        table.PrimaryKey("contentTypeNodeId", "templateNodeId");
    }

    private static void MemberType(TableDefinition table)
    {
        table.Identity("pk");
        table.Int("NodeId").References("cmsContentType", "nodeId").References("umbracoNode", "id");
        table.Int("propertytypeId");
        table.Bool("memberCanEdit").Default("0");
        table.Bool("viewOnProfile").Default("0");
        table.Bool("isSensitive").Default("0");
    }

    private static void PropertyTypeGroup(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("uniqueID");
        table.Int("contenttypeNodeId").References("cmsContentType", "nodeId");
        table.Int("type").Default("0");
        table.Text("text", 255);
        table.Text("alias", 255);
        table.Int("sortorder");
        table.Unique("IX_cmsPropertyTypeGroupUniqueID", "uniqueID");
    }

    private static void PropertyType(TableDefinition table)
    {
        table.Identity("id");
        table.Int("dataTypeId").References("umbracoDataType", "nodeId");
        table.Int("contentTypeId").References("cmsContentType", "nodeId");
        table.Int("propertyTypeGroupId").Optional().References("cmsPropertyTypeGroup", "id");
        table.Text("Alias", 255);
        table.Text("Name", 255).Optional();
        table.Int("sortOrder").Default("0");
        table.Bool("mandatory").Default("0");
        table.Text("mandatoryMessage", 500).Optional();
        table.Text("validationRegExp", 255).Optional();
        table.Text("validationRegExpMessage", 500).Optional();
        table.Text("Description", 2000).Optional();
        table.Bool("labelOnTop").Default("0");
        table.Int("variations").Default("1");
        table.Guid("UniqueId");
        table.Unique("IX_cmsPropertyTypeUniqueID", "UniqueId");
        table.Index("IX_cmsPropertyTypeAlias", "Alias");
    }

    private static void ContentVersionCleanupPolicy(TableDefinition table)
    {
        table.Int("contentTypeId").References("cmsContentType", "nodeId");
        table.Bool("preventCleanup");
        table.Int("keepAllVersionsNewerThanDays").Optional();
        table.Int("keepLatestVersionPerDayForDays").Optional();
        table.Date("updated");
        table.PrimaryKey("contentTypeId");
    }
}
