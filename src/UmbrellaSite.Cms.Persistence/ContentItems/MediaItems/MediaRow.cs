using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.MediaItems;

internal sealed record MediaRow(ItemRow Item) : IItemRow
{
    public int? PublishedVersionId => null;

    public static MediaRow Read(Row row) => new(ItemRow.Read(row));
}
