namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>
/// One version of a document or media item as the database has it. Immutable, and shared by all snapshots in which the
/// item has not changed.
/// </summary>
internal sealed class ContentEntry
{
    private ConvertedContent? _converted;

    public required int Id { get; init; }

    public required Guid Key { get; init; }

    /// <summary>The parent's id, or -1 at the root.</summary>
    public required int ParentId { get; init; }

    public required int Level { get; init; }

    public required string Path { get; init; }

    public required int SortOrder { get; init; }

    public required int CreatorId { get; init; }

    public required DateTime CreateDate { get; init; }

    public required int ContentTypeId { get; init; }

    public required int VersionId { get; init; }

    public required string Name { get; init; }

    public required int WriterId { get; init; }

    public required DateTime VersionDate { get; init; }

    public required int? TemplateId { get; init; }

    /// <summary>Whether this is the version being edited, which says nothing about a published one beside it.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>The cultures of this version; empty when its type does not vary.</summary>
    public required CultureEntry[] Cultures { get; init; }

    public required EntryValues Values { get; init; }

    /// <summary>The content object made from this entry, kept here so that it lives as long as the entry.</summary>
    public ConvertedContent? Converted
    {
        get => Volatile.Read(ref _converted);
        set => Volatile.Write(ref _converted, value);
    }
}
