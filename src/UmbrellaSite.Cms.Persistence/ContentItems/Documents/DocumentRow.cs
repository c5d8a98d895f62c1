using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

internal sealed record DocumentRow(
    ItemRow Item,
    bool Published,
    bool Edited,
    int? TemplateId,
    PublishedVersionRow? PublishedVersion) : IItemRow
{
    public int? PublishedVersionId => PublishedVersion?.Id;

    public static DocumentRow Read(Row row)
    {
        const int first = ItemRow.Width;
        return new DocumentRow(
            ItemRow.Read(row),
            row.Bool(first),
            row.Bool(first + 1),
            row.IntOrNull(first + 2),
            row.IsNull(first + 3) ? null : PublishedVersionRow.Read(row, first + 3));
    }
}
