using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

internal sealed class MemberTypeKind(IMemberTypeService types, IMemberTypeContainerService containers, TypeServices services)
    : TypeKind<IMemberType>(types, containers, services)
{
    private const string CanEdit = "CanEdit";
    private const string CanView = "CanView";
    private const string IsSensitive = "IsSensitive";

    public override string Name => "MemberTypes";

    public override string Handler => "MemberTypeHandler";

    protected override string ElementName => "MemberType";

    protected override IMemberType Create(int parentId) => new MemberType(Services.Strings, parentId);

    protected override void SerializeProperty(XElement written, IMemberType item, IPropertyType property)
    {
        if (BuiltInMemberProperties.Has(property.Alias))
        {
            written.Element(Names.Key)!.Value = BuiltInMemberProperties.KeyOf(item.Alias, property.Alias).ToString();
        }

        written.Add(
            new XElement(CanEdit, item.MemberCanEditProperty(property.Alias)),
            new XElement(CanView, item.MemberCanViewProperty(property.Alias)),
            new XElement(IsSensitive, item.IsSensitiveProperty(property.Alias)));
    }

    protected override void ApplyProperty(XElement written, IMemberType item, IPropertyType property)
    {
        item.SetMemberCanEditProperty(property.Alias, written.Flag(CanEdit));
        item.SetMemberCanViewProperty(property.Alias, written.Flag(CanView));
        item.SetIsSensitiveProperty(property.Alias, written.Flag(IsSensitive));
    }
}
