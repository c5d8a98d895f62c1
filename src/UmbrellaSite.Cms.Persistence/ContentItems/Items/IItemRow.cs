namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>A row of one kind of item, with what all kinds share.</summary>
internal interface IItemRow
{
    ItemRow Item { get; }

    /// <summary>The version whose values visitors see; null when there is none.</summary>
    int? PublishedVersionId { get; }
}
