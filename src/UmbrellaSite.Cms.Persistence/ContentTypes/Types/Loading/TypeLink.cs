using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

/// <summary>A type's relation to another type or a template.</summary>
/// <param name="Number">The order of an allowed type; 1 for the default template.</param>
internal sealed record TypeLink(TypeLinkKind Kind, int TypeId, int OtherId, int Number)
{
    /// <summary>Three small tables in one statement, each in the order in which its rows are wanted.</summary>
    public static SqlBuilder Select => $"""
        SELECT {(int)TypeLinkKind.Composition}, "childContentTypeId", "parentContentTypeId", 0 FROM "cmsContentType2ContentType"
        UNION ALL
        SELECT {(int)TypeLinkKind.AllowedType}, "Id", "AllowedId", "SortOrder" FROM "cmsContentTypeAllowedContentType"
        UNION ALL
        SELECT {(int)TypeLinkKind.Template}, "contentTypeNodeId", "templateNodeId", CASE WHEN "IsDefault" = {true} THEN 1 ELSE 0 END
        FROM "cmsDocumentType"
        ORDER BY 1, 2, 4, 3
        """;

    public static TypeLink Read(Row row) => new((TypeLinkKind)row.Int(0), row.Int(1), row.Int(2), row.Int(3));
}
