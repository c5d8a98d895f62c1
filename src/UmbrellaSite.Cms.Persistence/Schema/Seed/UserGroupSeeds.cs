using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>Administrators, writers, editors, translators, and those who may see sensitive data.</summary>
internal static class UserGroupSeeds
{
    public const int Administrators = 1;
    public const int SensitiveData = 5;

    // Letters of actions that Umbraco no longer has; its installer still hands them out, and packages may ask for them.
    private static readonly string[] FormerActions = [":", "5", "7", "T"];

    private static readonly string[] Properties =
    [
        ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter,
    ];

    private static readonly UserGroupSeed[] All =
    [
        new(Administrators, Constants.Security.AdminGroupKey, Constants.Security.AdminGroupAlias, "Administrators",
            "Users with full access to all sections and functionality", "icon-medal")
        {
            Sections =
            [
                Constants.Applications.Content, Constants.Applications.Packages, Constants.Applications.Media,
                Constants.Applications.Members, Constants.Applications.Settings, Constants.Applications.Users,
                Constants.Applications.Forms, Constants.Applications.Translation,
            ],
            Permissions =
            [
                ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionDelete.ActionLetter, ActionMove.ActionLetter,
                ActionCopy.ActionLetter, ActionSort.ActionLetter, ActionRollback.ActionLetter, ActionProtect.ActionLetter,
                ActionAssignDomain.ActionLetter, ActionPublish.ActionLetter, ActionRights.ActionLetter,
                ActionUnpublish.ActionLetter, ActionBrowse.ActionLetter, ActionCreateBlueprintFromContent.ActionLetter,
                ActionNotify.ActionLetter, .. FormerActions, .. Properties,
            ],
        },
        new(2, Constants.Security.WriterGroupKey, "writer", "Writers",
            "Users with permission to create and update but not publish content", "icon-edit")
        {
            Sections = [Constants.Applications.Content],
            Permissions =
            [
                ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionBrowse.ActionLetter, ActionNotify.ActionLetter,
                ":", .. Properties,
            ],
        },
        new(3, Constants.Security.EditorGroupKey, "editor", "Editors",
            "Users with full permission to create, update and publish content", "icon-tools")
        {
            Sections = [Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Forms],
            Permissions =
            [
                ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionDelete.ActionLetter, ActionMove.ActionLetter,
                ActionCopy.ActionLetter, ActionSort.ActionLetter, ActionRollback.ActionLetter, ActionProtect.ActionLetter,
                ActionPublish.ActionLetter, ActionUnpublish.ActionLetter, ActionBrowse.ActionLetter,
                ActionCreateBlueprintFromContent.ActionLetter, ActionNotify.ActionLetter, ":", "5", "T", .. Properties,
            ],
        },
        new(4, Constants.Security.TranslatorGroupKey, "translator", "Translators",
            "Users with permission to manage dictionary entries", "icon-globe")
        {
            Sections = [Constants.Applications.Translation],
            Permissions = [ActionUpdate.ActionLetter, ActionBrowse.ActionLetter, .. Properties],
        },
        new(SensitiveData, Constants.Security.SensitiveDataGroupKey, "sensitiveData", "Sensitive data",
            "Users with the specific permission to be able to manage properties and data marked as sensitive", "icon-lock")
        {
            SeesEverything = false,
        },
    ];

    public static void WriteTo(ISqlDatabase database, DateTime now)
    {
        foreach (var group in All)
        {
            group.WriteTo(database, now);
        }
    }
}
