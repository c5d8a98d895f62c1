using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Kinds;

internal sealed class DictionaryKind(IDictionaryItemService dictionary, ILanguageService languages, IShortStringHelper strings)
    : SyncKind<IDictionaryItem>
{
    private const string Translation = "Translation";
    private const string Translations = "Translations";
    private const string Language = "Language";

    public override string Name => "Dictionary";

    public override string Handler => "DictionaryHandler";

    public override string Group => SyncGroup.Content;

    protected override string ElementName => "Dictionary";

    protected override async Task<XElement> SerializeAsync(IDictionaryItem item)
    {
        var (parent, level) = await ParentAndLevelAsync(item);
        var info = new XElement(Names.Info);
        if (parent is not null)
        {
            info.Add(new XElement(Names.Parent, parent.ItemKey));
        }

        var translations = item.Translations
            .DistinctBy(translation => translation.LanguageIsoCode)
            .OrderBy(translation => translation.LanguageIsoCode, StringComparer.InvariantCulture)
            .Select(translation => new XElement(Translation, translation.Value, new XAttribute(Language, translation.LanguageIsoCode)));
        return new XElement(
            ElementName,
            new XAttribute(Names.Key, item.Key),
            new XAttribute(Names.Alias, item.ItemKey),
            new XAttribute(Names.Level, level),
            info,
            new XElement(Translations, translations));
    }

    protected override async Task<IDictionaryItem> ApplyAsync(XElement element, IDictionaryItem? existing)
    {
        var parent = await ParentOf(element);
        var item = existing ?? new DictionaryItem(parent?.Key, element.AliasOf()) { Key = element.KeyOf() };
        if (existing is not null && existing.ParentId != parent?.Key)
        {
            item = (await dictionary.MoveAsync(existing, parent?.Key, Constants.Security.SuperUserKey)).Require(element, "Moving the entry");
        }

        item.ItemKey = element.AliasOf();
        item.Translations = await TranslationsAsync(element, item);
        var attempt = item.HasIdentity
            ? await dictionary.UpdateAsync(item, Constants.Security.SuperUserKey)
            : await dictionary.CreateAsync(item, Constants.Security.SuperUserKey);
        return attempt.Require(element, $"The dictionary entry '{item.ItemKey}'");
    }

    protected override async Task DeleteAsync(IDictionaryItem item) =>
        (await dictionary.DeleteAsync(item.Key, Constants.Security.SuperUserKey)).Require(Run.Current!.Element, "Deleting the entry");

    protected override Task<IDictionaryItem?> FindAsync(Guid key) => dictionary.GetAsync(key);

    protected override Task<IDictionaryItem?> FindAsync(string alias) => dictionary.GetAsync(alias);

    protected override async IAsyncEnumerable<IDictionaryItem> AllAsync()
    {
        foreach (var item in await dictionary.GetDescendantsAsync(null))
        {
            yield return item;
        }
    }

    protected override Guid KeyOf(IDictionaryItem item) => item.Key;

    protected override string AliasOf(IDictionaryItem item) => item.ItemKey;

    protected override string FileNameOf(IDictionaryItem item) => FileNames.Of(item.ItemKey, strings);

    // The key of an entry never changes, so an entry of the same name counts as the same; and a missing translation is an empty one.
    protected override void Align(XElement file, XElement current, IDictionaryItem item)
    {
        current.SetAttributeValue(Names.Key, file.Attribute(Names.Key)?.Value);
        current.SetAttributeValue(Names.Level, file.Attribute(Names.Level)?.Value);
        DropEmpty(file);
        DropEmpty(current);
    }

    protected override async Task CheckAsync(XElement element, SyncFileSet files)
    {
        if (element.Info().TextOrNull(Names.Parent) is { } parent && !files.Brings(Name, parent))
        {
            await ParentOf(element);
        }
    }

    private static void DropEmpty(XElement element) =>
        element.Element(Translations)?.Elements().Where(translation => translation.Value.Length == 0).Remove();

    private async Task<IDictionaryItem?> ParentOf(XElement element)
    {
        if (element.Info().TextOrNull(Names.Parent) is not { } alias)
        {
            return null;
        }

        return await dictionary.GetAsync(alias)
            ?? throw new SyncProblemException(element.Info()!.Element(Names.Parent), $"The parent entry '{alias}' does not exist. Add a file for it.");
    }

    private async Task<(IDictionaryItem? Parent, int Level)> ParentAndLevelAsync(IDictionaryItem item)
    {
        var parent = item.ParentId is { } key ? await dictionary.GetAsync(key) : null;
        var level = 0;
        for (var ancestor = parent; ancestor is not null; level++)
        {
            ancestor = ancestor.ParentId is { } next ? await dictionary.GetAsync(next) : null;
        }

        return (parent, level);
    }

    private async Task<List<IDictionaryTranslation>> TranslationsAsync(XElement element, IDictionaryItem item)
    {
        var wanted = Wanted(element);
        var translations = item.Translations.ToList();
        foreach (var translation in translations.Where(translation => !wanted.ContainsKey(translation.LanguageIsoCode)))
        {
            translation.Value = string.Empty;
        }

        foreach (var (isoCode, text) in wanted)
        {
            if (translations.Find(translation => translation.LanguageIsoCode.Equals(isoCode, StringComparison.OrdinalIgnoreCase)) is { } known)
            {
                known.Value = text.Value;
            }
            else if (await languages.GetAsync(isoCode) is { } language)
            {
                translations.Add(new DictionaryTranslation(language, text.Value));
            }
            else
            {
                Run.Warn(SyncProblemException.LineOf(text), $"There is no language '{isoCode}'; its translation is left out.");
            }
        }

        return translations;
    }

    private static Dictionary<string, XElement> Wanted(XElement element)
    {
        var wanted = new Dictionary<string, XElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var translation in element.Element(Translations)?.Elements(Translation) ?? [])
        {
            var isoCode = translation.Attribute(Language)?.Value ?? string.Empty;
            if (isoCode.Length == 0 || !wanted.TryAdd(isoCode, translation))
            {
                throw new SyncProblemException(translation, isoCode.Length == 0 ? "A translation has no Language." : $"The language '{isoCode}' is there twice.");
            }
        }

        return wanted;
    }
}
