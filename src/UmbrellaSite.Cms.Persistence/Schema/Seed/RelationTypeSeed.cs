using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>The relation types that Core's services and reference tracking look up by their alias.</summary>
internal sealed record RelationTypeSeed(int Id, string Key, string Name, string Alias, bool IsDependency = false)
{
    private static readonly RelationTypeSeed[] All =
    [
        new(
            1,
            "4cbeb612-e689-3563-b755-bf3ede295433",
            Constants.Conventions.RelationTypes.RelateDocumentOnCopyName,
            Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias)
        {
            Bidirectional = true,
            Between = Constants.ObjectTypes.Document,
        },
        new(
            2,
            "0cc3507c-66ab-3091-8913-3d998148e423",
            Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteName,
            Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias)
        {
            Between = Constants.ObjectTypes.Document,
        },
        new(
            3,
            "8307994f-faf2-3844-bab9-72d34514edf2",
            Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteName,
            Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias)
        {
            Between = Constants.ObjectTypes.Media,
        },
        new(
            4,
            "4954ce93-3bf9-3d1e-9cd2-21bf9f9c2abf",
            Constants.Conventions.RelationTypes.RelatedMediaName,
            Constants.Conventions.RelationTypes.RelatedMediaAlias,
            IsDependency: true),
        new(
            5,
            "0b93e414-5abe-36ec-a6bb-516e56f12238",
            Constants.Conventions.RelationTypes.RelatedDocumentName,
            Constants.Conventions.RelationTypes.RelatedDocumentAlias,
            IsDependency: true),
        new(
            6,
            "bf2a9ac5-b791-377e-bafb-9d06ed87864d",
            Constants.Conventions.RelationTypes.RelatedMemberName,
            Constants.Conventions.RelationTypes.RelatedMemberAlias,
            IsDependency: true),
    ];

    public bool Bidirectional { get; init; }

    /// <summary>The kind of node on both sides; null when any will do.</summary>
    public Guid? Between { get; init; }

    public static void WriteTo(ISqlDatabase database)
    {
        foreach (var type in All)
        {
            database.Execute($"""
                INSERT INTO "umbracoRelationType"
                    ("id", "typeUniqueId", "dual", "parentObjectType", "childObjectType", "name", "alias", "isDependency")
                VALUES
                    ({type.Id}, {Guid.Parse(type.Key)}, {type.Bidirectional}, {type.Between}, {type.Between}, {type.Name}, {type.Alias}, {type.IsDependency})
                """);
        }
    }
}
