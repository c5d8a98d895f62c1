using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

internal sealed record PropertyGroupSeed(int Id, string Key, string Name, string Alias, params PropertySeed[] Properties)
{
    public void WriteTo(ISqlDatabase database, int typeId)
    {
        database.Execute($"""
            INSERT INTO "cmsPropertyTypeGroup" ("id", "uniqueID", "contenttypeNodeId", "type", "text", "alias", "sortorder")
            VALUES ({Id}, {Guid.Parse(Key)}, {typeId}, {(int)PropertyGroupType.Group}, {Name}, {Alias}, {1})
            """);
        foreach (var property in Properties)
        {
            property.WriteTo(database, typeId, Id);
        }
    }
}
