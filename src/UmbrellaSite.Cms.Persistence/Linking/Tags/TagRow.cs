namespace UmbrellaSite.Cms.Persistence.Linking.Tags;

/// <summary>A tag on a property of a node.</summary>
internal sealed record TagRow(int NodeId, int PropertyTypeId, string PropertyTypeAlias, int TagId, TagIdentity Tag);
