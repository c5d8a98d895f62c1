using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Where one kind of item is kept and how its columns are called.</summary>
/// <param name="ObjectType">The node's object type.</param>
/// <param name="Columns">Columns after those of <see cref="ItemRow"/>, each preceded by a comma; may be empty.</param>
/// <param name="Tables">Joins beyond node <c>n</c>, content <c>c</c> and version <c>v</c> that conditions may refer to.</param>
/// <param name="RowTables">Joins that only reading whole rows needs.</param>
/// <param name="Names">The model's properties that queries may use.</param>
/// <param name="Orderings">System fields to sort by, and their expressions.</param>
internal sealed record ItemKind(
    Guid ObjectType,
    string Columns,
    string Tables,
    string RowTables,
    ColumnMap Names,
    ColumnMap Orderings)
{
    /// <summary>Fields whose value depends on the language, and their expressions for a language's id.</summary>
    public IReadOnlyDictionary<string, Func<int, SqlBuilder>> InLanguage { get; init; } =
        new Dictionary<string, Func<int, SqlBuilder>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that the queries of every kind may use.</summary>
    public static readonly ColumnMap CommonNames = new()
    {
        ["Id"] = "n.\"id\"",
        ["Key"] = "n.\"uniqueId\"",
        ["ParentId"] = "n.\"parentId\"",
        ["Level"] = "n.\"level\"",
        ["Path"] = "n.\"path\"",
        ["SortOrder"] = "n.\"sortOrder\"",
        ["Trashed"] = "n.\"trashed\"",
        ["CreatorId"] = "n.\"nodeUser\"",
        ["Name"] = "n.\"text\"",
        ["CreateDate"] = "n.\"createDate\"",
        ["UpdateDate"] = "v.\"versionDate\"",
        ["WriterId"] = "v.\"userId\"",
        ["VersionId"] = "v.\"id\"",
        ["ContentTypeId"] = "c.\"contentTypeId\"",
    };

    /// <summary>System fields that every kind can be sorted by.</summary>
    public static readonly ColumnMap CommonOrderings = new()
    {
        ["id"] = "n.\"id\"",
        ["sortOrder"] = "n.\"sortOrder\"",
        ["path"] = "n.\"path\"",
        ["name"] = "n.\"text\"",
        ["createDate"] = "n.\"createDate\"",
        ["updateDate"] = "v.\"versionDate\"",
        ["versionDate"] = "v.\"versionDate\"",
        ["owner"] = """(SELECT "userName" FROM "umbracoUser" WHERE "id" = n."nodeUser")""",
        ["contentTypeAlias"] = """(SELECT "alias" FROM "cmsContentType" WHERE "nodeId" = c."contentTypeId")""",
    };
}
