namespace UmbrellaSite.Cms.Persistence.ContentTypes.Nodes;

/// <summary>Where a node stands in its tree; children start from it.</summary>
internal sealed record NodePlace(string Path, int Level);
