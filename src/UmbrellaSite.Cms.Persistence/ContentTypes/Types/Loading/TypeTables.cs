using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

/// <summary>What the database holds about all types: seven statements, however many types there are.</summary>
internal sealed class TypeTables
{
    private readonly ILookup<(TypeLinkKind, int), TypeLink> _links;

    public TypeTables(ISqlDatabase database)
    {
        Types = database.Query(TypeRow.Select, TypeRow.Read);
        _links = database.Query(TypeLink.Select, TypeLink.Read).ToLookup(link => (link.Kind, link.TypeId));
        Groups = database.Query(PropertyGroupRow.Select, PropertyGroupRow.Read).ToLookup(group => group.TypeId);
        Properties = database.Query(PropertyTypeRow.Select, PropertyTypeRow.Read).ToLookup(property => property.TypeId);
        DataTypes = database.Query(PropertyDataTypeRow.Select, PropertyDataTypeRow.Read).ToDictionary(row => row.Id);
        MemberProperties = database.Query(MemberPropertyRow.Select, MemberPropertyRow.Read).ToLookup(row => row.PropertyTypeId);
        CleanupPolicies = database.Query(CleanupRow.Select, CleanupRow.Read).ToDictionary(policy => policy.TypeId);
    }

    public List<TypeRow> Types { get; }

    public ILookup<int, PropertyGroupRow> Groups { get; }

    public ILookup<int, PropertyTypeRow> Properties { get; }

    public Dictionary<int, PropertyDataTypeRow> DataTypes { get; }

    public ILookup<int, MemberPropertyRow> MemberProperties { get; }

    public Dictionary<int, CleanupRow> CleanupPolicies { get; }

    public IEnumerable<TypeLink> Links(TypeLinkKind kind, int typeId) => _links[(kind, typeId)];
}
