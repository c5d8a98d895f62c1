namespace UmbrellaSite.Search.Indexing;

/// <summary>Where in a document a word stands, in the order of <see cref="Storage.TermColumns.Fields"/>.</summary>
internal enum Field
{
    Title,
    Keywords,
    Introduction,
    Body,
    Attachments,
}
