using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>A media or member type that every installation starts with.</summary>
/// <param name="PrimaryKey">The number of the type's own row, besides the id of its node.</param>
internal sealed record ContentTypeSeed(int PrimaryKey, NodeSeed Node, string Alias, string Icon, PropertyGroupSeed? Group = null)
{
    public Guid? ListView { get; init; }

    public bool AllowedAtRoot { get; init; }

    public void WriteTo(ISqlDatabase database, DateTime now)
    {
        Node.WriteTo(database, now);
        database.Execute($"""
            INSERT INTO "cmsContentType"
                ("pk", "nodeId", "alias", "icon", "thumbnail", "listView", "isElement", "allowAtRoot", "variations")
            VALUES ({PrimaryKey}, {Node.Id}, {Alias}, {Icon}, {Icon}, {ListView}, {false}, {AllowedAtRoot}, {0})
            """);
        Group?.WriteTo(database, Node.Id);
    }
}
