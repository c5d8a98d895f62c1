using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Kinds;

internal sealed class RelationTypeKind(IRelationService relations, IShortStringHelper strings) : SyncKind<IRelationType>
{
    // Umbraco makes these itself; uSync leaves them out unless its settings say otherwise.
    private const string BuiltIn = "relateParentDocumentOnDelete,relateParentMediaFolderOnDelete,relateDocumentOnCopy,umbMedia,umbDocument";

    public override string Name => "RelationTypes";

    public override string Handler => "RelationTypeHandler";

    public override string Group => SyncGroup.Content;

    protected override string ElementName => "RelationType";

    protected override Task<XElement> SerializeAsync(IRelationType item) => Task.FromResult(new XElement(
        ElementName,
        new XAttribute(Names.Key, item.Key),
        new XAttribute(Names.Alias, item.Alias),
        new XAttribute(Names.Level, 0),
        new XElement(
            Names.Info,
            new XElement(Names.Name, item.Name),
            new XElement("ParentType", item.ParentObjectType),
            new XElement("ChildType", item.ChildObjectType),
            new XElement("Bidirectional", item.IsBidirectional),
            new XElement("IsDependency", item is IRelationTypeWithIsDependency { IsDependency: true }))));

    protected override async Task<IRelationType> ApplyAsync(XElement element, IRelationType? existing)
    {
        var info = element.Info() ?? throw new SyncProblemException(element, "<Info> is missing.");
        var name = info.TextOrNull(Names.Name) ?? element.AliasOf();
        var item = existing as RelationType ?? new RelationType(name, element.AliasOf(), false, null, null, false);
        item.Key = element.KeyOf();
        item.Name = name;
        item.Alias = element.AliasOf();
        item.ParentObjectType = info.Id("ParentType");
        item.ChildObjectType = info.Id("ChildType");
        item.IsBidirectional = info.Flag("Bidirectional");
        item.IsDependency = info.Flag("IsDependency");
        var attempt = item.HasIdentity
            ? await relations.UpdateAsync(item, Constants.Security.SuperUserKey)
            : await relations.CreateAsync(item, Constants.Security.SuperUserKey);
        return attempt.Require(element, $"The relation type '{item.Alias}'");
    }

    protected override async Task DeleteAsync(IRelationType item) =>
        (await relations.DeleteAsync(item.Key, Constants.Security.SuperUserKey)).Require(Run.Current!.Element, "Deleting the relation type");

    protected override Task<IRelationType?> FindAsync(Guid key) => Task.FromResult(relations.GetRelationTypeById(key));

    protected override Task<IRelationType?> FindAsync(string alias) => Task.FromResult(relations.GetRelationTypeByAlias(alias));

    protected override IAsyncEnumerable<IRelationType> AllAsync() => relations.GetAllRelationTypes().ToAsyncEnumerable();

    protected override Guid KeyOf(IRelationType item) => item.Key;

    protected override string AliasOf(IRelationType item) => item.Alias;

    protected override string FileNameOf(IRelationType item) => item.Alias.ToSafeAlias(strings);

    protected override bool Includes(XElement element, bool forExport) =>
        !Run.Settings.Text("Exclude", BuiltIn).Contains(element.AliasOf(), StringComparison.OrdinalIgnoreCase);
}
