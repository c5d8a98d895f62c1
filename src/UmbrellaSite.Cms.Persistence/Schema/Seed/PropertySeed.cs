using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>A property of a seeded type; it does not vary by culture.</summary>
internal sealed record PropertySeed(int Id, string Key, string Alias, string Name, int DataTypeId, bool Mandatory = false)
{
    public void WriteTo(ISqlDatabase database, int typeId, int groupId) => database.Execute($"""
        INSERT INTO "cmsPropertyType"
            ("id", "dataTypeId", "contentTypeId", "propertyTypeGroupId", "Alias", "Name", "sortOrder", "mandatory", "labelOnTop", "variations", "UniqueId")
        VALUES ({Id}, {DataTypeId}, {typeId}, {groupId}, {Alias}, {Name}, {0}, {Mandatory}, {false}, {0}, {Guid.Parse(Key)})
        """);
}
