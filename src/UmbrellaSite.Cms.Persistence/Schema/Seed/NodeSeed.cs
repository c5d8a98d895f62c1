using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>A node directly below the root, with an id that Umbraco has given it for good.</summary>
internal sealed record NodeSeed(int Id, Guid Key, string Name, Guid ObjectType, int Level = 1, int SortOrder = 0)
{
    private const int Root = -1;

    private string Path => Id == Root ? $"{Root}" : $"{Root},{Id}";

    public void WriteTo(ISqlDatabase database, DateTime now) => database.Execute($"""
        INSERT INTO "umbracoNode"
            ("id", "uniqueId", "parentId", "level", "path", "sortOrder", "trashed", "nodeUser", "text", "nodeObjectType", "createDate")
        VALUES ({Id}, {Key}, {Root}, {Level}, {Path}, {SortOrder}, {false}, {Root}, {Name}, {ObjectType}, {now})
        """);
}
