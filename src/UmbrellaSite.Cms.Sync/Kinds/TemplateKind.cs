using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Kinds;

/// <summary>Templates by name; the views themselves are part of the site's code.</summary>
internal sealed class TemplateKind(ITemplateService templates, IFileService files, IShortStringHelper strings) : SyncKind<ITemplate>
{
    public override string Name => "Templates";

    public override string Handler => "TemplateHandler";

    public override string Group => SyncGroup.Settings;

    protected override string ElementName => Names.Template;

    protected override async Task<XElement> SerializeAsync(ITemplate item) => new(
        ElementName,
        new XAttribute(Names.Key, item.Key),
        new XAttribute(Names.Alias, item.Alias),
        new XAttribute(Names.Level, await LevelOfAsync(item)),
        new XElement(Names.Name, item.Name),
        new XElement(Names.Parent, item.MasterTemplateAlias));

    /// <remarks>
    /// Saved through <see cref="IFileService"/>: the newer service takes the parent from the view's text and so forgets the
    /// parent of every view that is compiled into the site.
    /// </remarks>
    protected override async Task<ITemplate> ApplyAsync(XElement element, ITemplate? existing)
    {
        var alias = element.AliasOf();
        var name = element.TextOrNull(Names.Name) ?? alias;
        var item = existing ?? new Template(strings, name, alias) { Content = await ViewAsync(alias) };
        item.Key = element.KeyOf();
        item.Name = name;
        item.Alias = alias;
        item.SetMasterTemplate(await ParentOfAsync(element));
        files.SaveTemplate([item]);
        return item;
    }

    protected override async Task DeleteAsync(ITemplate item) =>
        (await templates.DeleteAsync(item.Key, Constants.Security.SuperUserKey)).Require(Run.Current!.Element, $"Deleting the template '{item.Alias}'");

    protected override Task<ITemplate?> FindAsync(Guid key) => templates.GetAsync(key);

    protected override Task<ITemplate?> FindAsync(string alias) => templates.GetAsync(alias);

    protected override async IAsyncEnumerable<ITemplate> AllAsync()
    {
        foreach (var template in await templates.GetAllAsync(Array.Empty<string>()))
        {
            yield return template;
        }
    }

    protected override Guid KeyOf(ITemplate item) => item.Key;

    protected override string AliasOf(ITemplate item) => item.Alias;

    protected override string FileNameOf(ITemplate item) => FileNames.Of(item.Alias, strings);

    protected override void Align(XElement file, XElement current, ITemplate item) => file.Element("Contents")?.Remove();

    protected override async Task CheckAsync(XElement element, SyncFileSet files)
    {
        if (element.TextOrNull(Names.Parent) is { } parent && !files.Brings(Name, parent))
        {
            await ParentOfAsync(element);
        }
    }

    // Parents first, whatever the levels say.
    protected override IReadOnlyList<SyncFile> Order(IReadOnlyList<SyncFile> files) => DependencyOrder.Of(
        files,
        file => file.Alias,
        file => file.Element.TextOrNull(Names.Parent) is { } parent ? [parent] : []);

    private async Task<ITemplate?> ParentOfAsync(XElement element)
    {
        if (element.TextOrNull(Names.Parent) is not { } alias)
        {
            return null;
        }

        return await templates.GetAsync(alias)
            ?? throw new SyncProblemException(element.Element(Names.Parent), $"The parent template '{alias}' does not exist. Add a file for it.");
    }

    private async Task<int> LevelOfAsync(ITemplate item)
    {
        var level = 1;
        for (var parent = item.MasterTemplateAlias; !string.IsNullOrEmpty(parent) && level < 20; level++)
        {
            parent = (await templates.GetAsync(parent))?.MasterTemplateAlias;
        }

        return level;
    }

    private async Task<string?> ViewAsync(string alias)
    {
        await using var stream = await templates.GetFileContentStreamAsync($"{alias}.cshtml");
        using var reader = new StreamReader(stream);
        var text = await reader.ReadToEndAsync();
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
