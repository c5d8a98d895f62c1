using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types.Writing;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types;

/// <summary>Member types: all that types are, with what members may see and change of their own properties.</summary>
internal sealed class MemberTypeRepository(
    IScopeAccessor scopes,
    ContentTypeStore store,
    ContentTypeWriter writer,
    TimeProvider clock)
    : ContentTypeRepositoryBase<IMemberType>(scopes, store, writer, clock), IMemberTypeRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.MemberType;

    protected override void BeforeWrite(IMemberType entity)
    {
        if (string.IsNullOrWhiteSpace(entity.Icon))
        {
            entity.Icon = Constants.Icons.Member;
        }
    }

    protected override void AfterWrite(IMemberType entity)
    {
        Database.Execute($"""DELETE FROM "cmsMemberType" WHERE "NodeId" = {entity.Id}""");
        foreach (var property in entity.PropertyTypes)
        {
            Database.Execute($"""
                INSERT INTO "cmsMemberType" ("NodeId", "propertytypeId", "memberCanEdit", "viewOnProfile", "isSensitive")
                VALUES ({entity.Id}, {property.Id}, {entity.MemberCanEditProperty(property.Alias)},
                    {entity.MemberCanViewProperty(property.Alias)}, {entity.IsSensitiveProperty(property.Alias)})
                """);
        }
    }
}
