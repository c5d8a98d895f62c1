namespace UmbrellaSite.Cms.Persistence.Linking.Entities;

/// <summary>A node with what its kind adds; what the kind does not have is null or false.</summary>
internal sealed record EntityRow(int Id, Guid Key, Guid ObjectType)
{
    public bool Trashed { get; init; }

    public int ParentId { get; init; }

    public int CreatorId { get; init; }

    public int Level { get; init; }

    public required string Path { get; init; }

    public int SortOrder { get; init; }

    public string? Name { get; init; }

    public DateTime CreateDate { get; init; }

    public DateTime? UpdateDate { get; init; }

    public bool HasChildren { get; init; }

    public string? ContentTypeAlias { get; init; }

    public string? ContentTypeIcon { get; init; }

    public string? ContentTypeThumbnail { get; init; }

    public Guid? ContentTypeKey { get; init; }

    public Guid? ListView { get; init; }

    public int? Variations { get; init; }

    public bool Published { get; init; }

    public bool Edited { get; init; }

    public string? MediaPath { get; init; }
}
