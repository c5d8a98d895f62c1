using UmbrellaSite.Search.Documents;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <param name="Page">Null where nobody may find it.</param>
internal sealed record PageScan(FedPage? Page, IReadOnlyList<SearchDocument> Documents);
