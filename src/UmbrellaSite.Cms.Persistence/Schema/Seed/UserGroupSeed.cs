using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

internal sealed record UserGroupSeed(int Id, Guid Key, string Alias, string Name, string Description, string Icon)
{
    /// <summary>The sections of the back office that the group may open.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    public IReadOnlyList<string> Permissions { get; init; } = [];

    /// <summary>Whether the group gives access to the whole tree, in all languages; else it only adds a right.</summary>
    public bool SeesEverything { get; init; } = true;

    public void WriteTo(ISqlDatabase database, DateTime now)
    {
        int? startNode = SeesEverything ? Constants.System.Root : null;
        database.Execute($"""
            INSERT INTO "umbracoUserGroup"
                ("id", "key", "userGroupAlias", "userGroupName", "description", "createDate", "updateDate", "icon", "hasAccessToAllLanguages", "startContentId", "startMediaId")
            VALUES ({Id}, {Key}, {Alias}, {Name}, {Description}, {now}, {now}, {Icon}, {SeesEverything}, {startNode}, {startNode})
            """);
        foreach (var section in Sections)
        {
            database.Execute($"""INSERT INTO "umbracoUserGroup2App" ("userGroupId", "app") VALUES ({Id}, {section})""");
        }

        foreach (var permission in Permissions)
        {
            database.Execute($"""
                INSERT INTO "umbracoUserGroup2Permission" ("userGroupKey", "permission") VALUES ({Key}, {permission})
                """);
        }
    }
}
