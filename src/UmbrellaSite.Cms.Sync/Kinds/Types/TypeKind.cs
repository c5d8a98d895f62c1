using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

/// <summary>What document, media and member types have in common.</summary>
internal abstract class TypeKind<TItem>(
    IContentTypeBaseService<TItem> types,
    IEntityTypeContainerService<TItem> containers,
    TypeServices services) : SyncKind<TItem>
    where TItem : class, IContentTypeComposition
{
    private readonly Containers<TItem> _containers = new(containers);
    private readonly PropertyTypes _properties = new(services.DataTypes, services.Strings);

    public override string Group => SyncGroup.Settings;

    protected TypeServices Services => services;

    protected abstract TItem Create(int parentId);

    protected virtual void AddToInfo(XElement info, TItem item)
    {
    }

    protected virtual void AddTemplates(XElement info, TItem item)
    {
    }

    protected virtual void SerializeProperty(XElement written, TItem item, IPropertyType property)
    {
    }

    protected virtual void ApplyProperty(XElement written, TItem item, IPropertyType property)
    {
    }

    protected virtual Task ApplyOwnAsync(XElement element, TItem item) => Task.CompletedTask;

    /// <summary>Whether <c>&lt;Structure&gt;</c> stands before the properties.</summary>
    protected virtual bool StructureFirst => false;

    protected override async Task<XElement> SerializeAsync(TItem item)
    {
        var element = new XElement(
            ElementName,
            new XAttribute(Names.Key, item.Key),
            new XAttribute(Names.Alias, item.Alias),
            new XAttribute(Names.Level, item.Level),
            await InfoAsync(item));
        var properties = await _properties.SerializeAsync(item, (written, property) => SerializeProperty(written, item, property));
        var structure = TypeStructure.Serialize(ElementName, item, key => types.Get(key));
        element.Add(StructureFirst ? [structure, properties] : [properties, structure]);
        element.Add(PropertyGroups.Serialize(item));
        return element;
    }

    protected override async Task<TItem> ApplyAsync(XElement element, TItem? existing)
    {
        var info = element.Info() ?? throw new SyncProblemException(element, "<Info> is missing.");
        var item = await PlaceAsync(element, existing);
        item.Key = element.KeyOf();
        item.Alias = element.AliasOf();
        item.Name = info.TextOrNull(Names.Name) ?? item.Alias;
        item.Icon = info.TextOrNull(TypeNames.Icon);
        item.Thumbnail = info.TextOrNull(TypeNames.Thumbnail);
        item.Description = info.TextOrNull(TypeNames.Description);
        item.AllowedAsRoot = info.Flag(TypeNames.AllowAtRoot);
        item.ListView = info.Id(TypeNames.ListView) is { } listView && listView != Guid.Empty ? listView : null;
        SetVariations(info, item);
        item.IsElement = info.Flag(TypeNames.IsElement);
        RemoveProperties(element, item);
        TypeStructure.Compose(element, item, CompositionOf);
        PropertyGroups.Apply(element, item);
        await _properties.ApplyAsync(element, item, (written, property) => ApplyProperty(written, item, property));
        PropertyGroups.RemoveOthers(element, item);
        await ApplyOwnAsync(element, item);
        TypeStructure.AllowWhenKnown(element, ElementName, item, FindAllowed);
        await SaveAsync(element, item);
        return item;
    }

    protected override async Task FinishAsync(XElement element, TItem item)
    {
        var saved = types.Get(item.Key) ?? item;
        if (TypeStructure.Allow(element, ElementName, saved, FindAllowed))
        {
            await SaveAsync(element, saved);
        }
    }

    protected override async Task DeleteAsync(TItem item)
    {
        var status = await types.DeleteAsync(item.Key, Constants.Security.SuperUserKey);
        if (status != Umbraco.Cms.Core.Services.OperationStatus.ContentTypeOperationStatus.Success)
        {
            throw new SyncProblemException(Run.Current!.Element, $"Deleting '{item.Alias}' was refused: {Outcome.Words(status)}.");
        }
    }

    protected override Task<TItem?> FindAsync(Guid key) => types.GetAsync(key);

    protected override Task<TItem?> FindAsync(string alias) => Task.FromResult(types.Get(alias));

    protected override IAsyncEnumerable<TItem> AllAsync() => types.GetAll().ToAsyncEnumerable();

    protected override Guid KeyOf(TItem item) => item.Key;

    protected override string AliasOf(TItem item) => item.Alias;

    protected override string FileNameOf(TItem item) => FileNames.Of(item.Alias, services.Strings);

    // What a type inherits or is composed of comes first.
    protected override IReadOnlyList<SyncFile> Order(IReadOnlyList<SyncFile> files) => DependencyOrder.Of(
        [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)],
        file => file.Key.ToString(),
        file => TypeStructure.Needs(file.Element).Select(need => need.ToString()));

    protected override void ValidateTogether(IReadOnlyList<SyncFile> files)
    {
        var owners = new Dictionary<Guid, SyncFile>();
        foreach (var file in files)
        {
            foreach (var part in TypeStructure.Parts(file.Element).Where(part => part.Id(Names.Key) is { } key && key != Guid.Empty))
            {
                var key = part.Id(Names.Key)!.Value;
                if (!owners.TryAdd(key, file))
                {
                    throw new SyncProblemException($"The key {key} of '{part.Text(Names.Alias)}' is also used in {owners[key].Path}. Give it another one.", SyncProblemException.LineOf(part), file.Path);
                }
            }
        }
    }

    protected override void Align(XElement file, XElement current, TItem item)
    {
        file.SetAttributeValue(Names.Level, current.Attribute(Names.Level)?.Value);
        TypeStructure.NumberAllowed(file, ElementName);
        PropertyTypes.DropWhatFollows(file);
        PropertyTypes.DropWhatFollows(current);
    }

    protected override async Task CheckAsync(XElement element, SyncFileSet files)
    {
        foreach (var written in element.Element(TypeNames.Properties)?.Elements(TypeNames.Property) ?? [])
        {
            var key = written.Id(TypeNames.Definition) ?? Guid.Empty;
            if (!files.Brings("DataTypes", key) && await services.DataTypes.GetAsync(key) is null)
            {
                throw new SyncProblemException(written, $"The property '{PropertyTypes.AliasOf(written)}' needs the data type {key}, which does not exist.");
            }
        }

        foreach (var composition in TypeStructure.CompositionsOf(element).Where(composition => !files.Brings(Name, composition.KeyOf())))
        {
            CompositionOf(composition);
        }
    }

    // Comes before the compositions, because one of them may bring a property of the same alias.
    private void RemoveProperties(XElement element, TItem item)
    {
        if (!Run.Settings.Flag("NoRemove"))
        {
            PropertyTypes.RemoveOthers(element, item);
        }
    }

    // Member types refuse the question itself, even when the answer stays the same.
    private static void SetVariations(XElement info, TItem item)
    {
        var variations = info.Choice(TypeNames.Variations, ContentVariation.Nothing);
        if (item.Variations != variations)
        {
            item.Variations = variations;
        }
    }

    private async Task<XElement> InfoAsync(TItem item)
    {
        var info = new XElement(
            Names.Info,
            new XElement(Names.Name, item.Name),
            new XElement(TypeNames.Icon, item.Icon),
            new XElement(TypeNames.Thumbnail, item.Thumbnail),
            new XElement(TypeNames.Description, item.Description ?? string.Empty),
            new XElement(TypeNames.AllowAtRoot, item.AllowedAsRoot.ToString()),
            new XElement(TypeNames.ListView, item.ListView ?? Guid.Empty),
            new XElement(TypeNames.Variations, item.Variations),
            new XElement(TypeNames.IsElement, item.IsElement));
        AddToInfo(info, item);
        if (item.ContentTypeComposition.FirstOrDefault(composition => composition.Id == item.ParentId) is { } parent)
        {
            info.Add(new XElement(Names.Parent, parent.Alias, new XAttribute(Names.Key, parent.Key)));
        }
        else if (await _containers.PathOfAsync(item) is { } folder)
        {
            info.Add(new XElement(Names.Folder, folder));
        }

        info.Add(TypeStructure.Compositions(item));
        AddTemplates(info, item);
        return info;
    }

    /// <summary>Finds the parent type or folder and puts the item there.</summary>
    private async Task<TItem> PlaceAsync(XElement element, TItem? existing)
    {
        if (element.Info()!.Element(Names.Parent) is { } written)
        {
            var parent = CompositionOf(written);
            var child = existing ?? Create(parent.Id);
            child.SetParent(parent);
            return child;
        }

        var folder = await _containers.EnsureAsync(element.Info()!.Element(Names.Folder));
        if (existing is null)
        {
            return Create(folder?.Id ?? Constants.System.Root);
        }

        if (existing.ParentId == (folder?.Id ?? Constants.System.Root))
        {
            return existing;
        }

        return (await types.MoveAsync(existing.Key, folder?.Key)).Require(element, $"Moving '{existing.Alias}'")!;
    }

    private TItem? FindAllowed(Guid key, string alias) => types.Get(key) ?? types.Get(alias);

    private TItem CompositionOf(XElement written) => types.Get(written.KeyOf()) ?? types.Get(written.Value)
        ?? throw new SyncProblemException(written, $"The type '{written.Value}' does not exist. Add its file to {Name}.");

    private async Task SaveAsync(XElement element, TItem item)
    {
        var attempt = item.HasIdentity
            ? await types.UpdateAsync(item, Constants.Security.SuperUserKey)
            : await types.CreateAsync(item, Constants.Security.SuperUserKey);
        attempt.Require(element, $"The type '{item.Alias}'");
    }
}
