namespace UmbrellaSite.Cms.Persistence.Linking.Relations;

internal sealed record RelationRow(
    int Id,
    int ParentId,
    int ChildId,
    int RelationTypeId,
    DateTime CreateDate,
    string Comment,
    Guid ParentObjectType,
    Guid ChildObjectType);
