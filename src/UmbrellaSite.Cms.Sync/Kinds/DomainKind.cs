using System.Globalization;
using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Kinds;

/// <summary>Domains are saved one by one through the members of the service that still do so: the newer one replaces all of a document at once.</summary>
internal sealed class DomainKind(IDomainService domains, ILanguageService languages, IEntityService entities, IShortStringHelper strings)
    : SyncKind<IDomain>
{
    private const string Root = "Root";

    public override string Name => "Domains";

    public override string Handler => "DomainHandler";

    public override string Group => SyncGroup.Content;

    protected override string ElementName => "Domain";

    protected override Task<XElement> SerializeAsync(IDomain item)
    {
        var info = new XElement(
            Names.Info,
            new XElement("IsWildcard", item.IsWildcard),
            new XElement("Language", item.LanguageIsoCode));
        if (item.RootContentId is { } id && entities.Get(id, UmbracoObjectTypes.Document) is { } root)
        {
            info.Add(new XElement(Root, PathOf(root), new XAttribute(Names.Key, root.Key)));
        }

        return Task.FromResult(new XElement(
            ElementName,
            new XAttribute(Names.Key, KeyOf(item)),
            new XAttribute(Names.Alias, item.DomainName),
            info));
    }

    protected override async Task<IDomain> ApplyAsync(XElement element, IDomain? existing)
    {
        var root = RootOf(element);
        var language = await LanguageOf(element);
        var item = existing ?? new UmbracoDomain(DomainNameOf(element, root)) { SortOrder = IsWildcard(element) ? -1 : 0 };
        item.LanguageId = language.Id;
        item.RootContentId = root?.Id;
        var saved = domains.Save(item);
        return saved.Success ? item : throw new SyncProblemException(element, $"The domain '{item.DomainName}' was refused: {Outcome.Words(saved.Result?.Result)}.");
    }

    protected override Task DeleteAsync(IDomain item)
    {
        var deleted = domains.Delete(item);
        return deleted.Success ? Task.CompletedTask : throw new SyncProblemException(Run.Current!.Element, "Deleting the domain was refused.");
    }

    protected override Task<IDomain?> FindAsync(Guid key) => Task.FromResult(domains.GetAll(includeWildcards: true).FirstOrDefault(domain => domain.Key == key));

    // The name of a wildcard domain is "*" and the id of its document, which is another one on every site.
    protected override Task<IDomain?> FindAsync(string alias)
    {
        if (!alias.StartsWith('*') || Run.Current is not { IsMarker: false } file || RootOf(file.Element) is not { } root)
        {
            return Task.FromResult(domains.GetByName(alias));
        }

        return Task.FromResult(domains.GetAssignedDomains(root.Id, includeWildcards: true).FirstOrDefault(domain => domain.IsWildcard));
    }

    protected override async IAsyncEnumerable<IDomain> AllAsync()
    {
        foreach (var domain in await domains.GetAllAsync(includeWildcards: true))
        {
            yield return domain;
        }
    }

    protected override Guid KeyOf(IDomain item) => StableKey.Of(item.DomainName);

    protected override Guid MarkerKeyOf(IDomain item) => item.Key;

    protected override string AliasOf(IDomain item) => item.DomainName;

    protected override string FileNameOf(IDomain item) =>
        $"{FileNames.Of(item.DomainName, strings)}_{(item.LanguageIsoCode is { } isoCode ? FileNames.Of(isoCode, strings) : string.Empty)}";

    // The path says in words what the key says; it changes with every new name of an ancestor.
    protected override void Align(XElement file, XElement current, IDomain item)
    {
        if (IsWildcard(file))
        {
            current.SetAttributeValue(Names.Key, file.Attribute(Names.Key)?.Value);
            current.SetAttributeValue(Names.Alias, file.AliasOf());
        }

        if (file.Info()?.Element(Root) is { } theirs && current.Info()?.Element(Root) is { } ours)
        {
            ours.Value = theirs.Value;
        }

        file.Info()?.Element(Names.SortOrder)?.Remove();
    }

    protected override async Task CheckAsync(XElement element, SyncFileSet files)
    {
        if (element.Info().TextOrNull("Language") is { } isoCode && !files.Brings("Languages", isoCode))
        {
            await LanguageOf(element);
        }

        if (RootKeyOf(element) is { } key && !files.Brings("Content", key))
        {
            RootOf(element);
        }
    }

    private static bool IsWildcard(XElement element) => element.AliasOf().StartsWith('*');

    private static Guid? RootKeyOf(XElement element) => element.Info()?.Element(Root) is { } root && root.KeyOf() is var key && key != Guid.Empty ? key : null;

    private static string DomainNameOf(XElement element, IEntitySlim? root) =>
        IsWildcard(element) && root is not null ? string.Create(CultureInfo.InvariantCulture, $"*{root.Id}") : element.AliasOf();

    private IEntitySlim? RootOf(XElement element)
    {
        if (RootKeyOf(element) is not { } key)
        {
            return null;
        }

        return entities.Get(key, UmbracoObjectTypes.Document)
            ?? throw new SyncProblemException(element.Info()!.Element(Root), $"The document {key} of the domain '{element.AliasOf()}' does not exist.");
    }

    private async Task<ILanguage> LanguageOf(XElement element)
    {
        var isoCode = element.Info().Text("Language");
        return await languages.GetAsync(isoCode)
            ?? throw new SyncProblemException(element.Info()?.Element("Language") ?? element, $"The language '{isoCode}' of the domain '{element.AliasOf()}' does not exist.");
    }

    private string PathOf(IEntitySlim entity)
    {
        var path = $"/{entity.Name}";
        while (entity.ParentId > 0 && entities.Get(entity.ParentId, UmbracoObjectTypes.Document) is { } parent)
        {
            entity = parent;
            path = $"/{entity.Name}{path}";
        }

        return path;
    }
}
