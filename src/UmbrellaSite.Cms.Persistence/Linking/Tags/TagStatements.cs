using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Tags;

internal static class TagStatements
{
    public static readonly ColumnMap Columns = new()
    {
        ["Id"] = "t.\"id\"",
        ["Group"] = "t.\"group\"",
        ["Text"] = "t.\"tag\"",
        ["LanguageId"] = "t.\"languageId\"",
    };

    public static SqlBuilder Assignments { get; } = SqlBuilder.Raw("""
        FROM "cmsTags" t
        JOIN "cmsTagRelationship" a ON a."tagId" = t."id"
        JOIN "umbracoNode" n ON n."id" = a."nodeId"
        JOIN "cmsPropertyType" p ON p."id" = a."propertyTypeId"
        """);

    /// <param name="culture">Null: tags without a culture; <c>*</c>: all; else tags of this culture.</param>
    public static SqlBuilder OfCulture(string? culture) => culture switch
    {
        null => SqlBuilder.Raw("t.\"languageId\" IS NULL"),
        "*" => SqlBuilder.Raw("1 = 1"),
        _ => SqlBuilder.Of(
            $"""t."languageId" IN (SELECT "id" FROM "umbracoLanguage" WHERE "languageISOCode" = {culture})"""),
    };

    public static SqlBuilder OfGroup(string? group) => string.IsNullOrWhiteSpace(group)
        ? SqlBuilder.Raw("1 = 1")
        : SqlBuilder.Of($"""t."group" = {group}""");

    public static SqlBuilder OfType(TaggableObjectTypes type) => type == TaggableObjectTypes.All
        ? SqlBuilder.Raw("1 = 1")
        : SqlBuilder.Of($"""n."nodeObjectType" = {ObjectType(type)}""");

    public static TagRow ReadAssignment(Row row) =>
        new(row.Int(0), row.Int(1), row.String(2), row.Int(3), new TagIdentity(row.String(4), row.String(5), row.IntOrNull(6)));

    private static Guid ObjectType(TaggableObjectTypes type) => type switch
    {
        TaggableObjectTypes.Content => Constants.ObjectTypes.Document,
        TaggableObjectTypes.Media => Constants.ObjectTypes.Media,
        TaggableObjectTypes.Member => Constants.ObjectTypes.Member,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Only content, media and members carry tags."),
    };
}
