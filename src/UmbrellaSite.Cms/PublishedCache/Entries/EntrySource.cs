namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>Which versions of which items are read.</summary>
internal enum EntrySource
{
    PublishedDocuments,
    DraftDocuments,
    Media,
}
