using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using RelationTypes = Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace UmbrellaSite.Cms.RecycleBin;

/// <param name="RelationType">Alias of the relations from an original parent to what is in the recycle bin.</param>
/// <param name="AuditText">Alias of the text in Umbraco's area "recycleBin".</param>
internal sealed record TrashKind(
    Guid ObjectType,
    UmbracoObjectTypes Type,
    string RecycleBin,
    string RelationType,
    string RelationTypeName,
    string AuditText)
{
    public static readonly TrashKind Documents = new(
        Constants.ObjectTypes.Document,
        UmbracoObjectTypes.Document,
        Constants.System.RecycleBinContentString,
        RelationTypes.RelateParentDocumentOnDeleteAlias,
        RelationTypes.RelateParentDocumentOnDeleteName,
        "contentTrashed");

    public static readonly TrashKind Media = new(
        Constants.ObjectTypes.Media,
        UmbracoObjectTypes.Media,
        Constants.System.RecycleBinMediaString,
        RelationTypes.RelateParentMediaFolderOnDeleteAlias,
        RelationTypes.RelateParentMediaFolderOnDeleteName,
        "mediaTrashed");
}
