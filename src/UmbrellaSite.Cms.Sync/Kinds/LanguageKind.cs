using System.Globalization;
using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Kinds;

internal sealed class LanguageKind(ILanguageService languages, IShortStringHelper strings) : SyncKind<ILanguage>
{
    public override string Name => "Languages";

    public override string Handler => "LanguageHandler";

    public override string Group => SyncGroup.Settings;

    protected override string ElementName => "Language";

    protected override async Task<XElement> SerializeAsync(ILanguage item)
    {
        var element = new XElement(
            ElementName,
            new XAttribute(Names.Key, StableKey.Of(item.CultureInfo?.Name ?? item.IsoCode)),
            new XAttribute(Names.Alias, item.IsoCode),
            new XAttribute(Names.Level, 0),
            new XElement(Names.Name, item.CultureName),
            new XElement("IsoCode", item.IsoCode),
            new XElement("IsMandatory", item.IsMandatory),
            new XElement("IsDefault", item.IsDefault));
        if (!string.IsNullOrEmpty(item.FallbackIsoCode) && await languages.GetAsync(item.FallbackIsoCode) is { } fallback)
        {
            element.Add(new XElement("Fallback", fallback.IsoCode));
        }

        return element;
    }

    protected override async Task<ILanguage> ApplyAsync(XElement element, ILanguage? existing)
    {
        var isoCode = IdentityOf(element);
        var item = existing ?? new Language(isoCode, isoCode);
        item.IsoCode = isoCode;
        item.CultureName = element.TextOrNull(Names.Name) ?? CultureOf(element, isoCode).EnglishName;
        item.IsMandatory = element.Flag("IsMandatory");
        item.IsDefault = element.Flag("IsDefault");

        // The fallback may come with a later file.
        item.FallbackIsoCode = await FallbackOf(element) is { } fallback ? fallback.IsoCode : null;
        return await SaveAsync(element, item);
    }

    protected override async Task FinishAsync(XElement element, ILanguage item)
    {
        var wanted = element.TextOrNull("Fallback");
        if (string.Equals(item.FallbackIsoCode, wanted, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var saved = await languages.GetAsync(item.IsoCode) ?? item;
        saved.FallbackIsoCode = (await FallbackOf(element))?.IsoCode
            ?? throw new SyncProblemException(element.Element("Fallback"), $"The fallback language '{wanted}' does not exist. Add a file for it.");
        await SaveAsync(element, saved);
    }

    protected override async Task DeleteAsync(ILanguage item) =>
        (await languages.DeleteAsync(item.IsoCode, Constants.Security.SuperUserKey)).Require(Run.Current!.Element, $"Deleting the language {item.IsoCode}");

    protected override Task<ILanguage?> FindAsync(Guid key) => Task.FromResult<ILanguage?>(null);

    protected override Task<ILanguage?> FindAsync(string alias) => languages.GetAsync(alias);

    protected override async IAsyncEnumerable<ILanguage> AllAsync()
    {
        foreach (var language in await languages.GetAllAsync())
        {
            yield return language;
        }
    }

    protected override Guid KeyOf(ILanguage item) => StableKey.Of(item.CultureInfo?.Name ?? item.IsoCode);

    protected override Guid MarkerKeyOf(ILanguage item) => item.Key;

    protected override string AliasOf(ILanguage item) => item.IsoCode;

    protected override string FileNameOf(ILanguage item) => FileNames.Of(item.IsoCode, strings);

    protected override string IdentityOf(XElement element) => element.TextOrNull("IsoCode") ?? element.AliasOf();

    // The key is made from the ISO code; nothing is told by another one.
    protected override void Align(XElement file, XElement current, ILanguage item) => current.SetAttributeValue(Names.Key, file.Attribute(Names.Key)?.Value);

    // There must be a default language at any time, so the new one comes first.
    protected override IReadOnlyList<SyncFile> Order(IReadOnlyList<SyncFile> files) =>
        [.. files.OrderByDescending(file => file.Element.Flag("IsDefault")).ThenBy(file => file.Path, StringComparer.Ordinal)];

    protected override Task CheckAsync(XElement element, SyncFileSet files)
    {
        CultureOf(element, IdentityOf(element));
        return Task.CompletedTask;
    }

    private static CultureInfo CultureOf(XElement element, string isoCode)
    {
        try
        {
            return CultureInfo.GetCultureInfo(isoCode);
        }
        catch (CultureNotFoundException)
        {
            throw new SyncProblemException(element.Element("IsoCode") ?? element, $"'{isoCode}' is no language code. Use one such as 'de' or 'en-US'.");
        }
    }

    private async Task<ILanguage?> FallbackOf(XElement element) =>
        element.TextOrNull("Fallback") is { } isoCode ? await languages.GetAsync(isoCode) : null;

    private async Task<ILanguage> SaveAsync(XElement element, ILanguage item)
    {
        CultureOf(element, item.IsoCode);
        var attempt = item.HasIdentity
            ? await languages.UpdateAsync(item, Constants.Security.SuperUserKey)
            : await languages.CreateAsync(item, Constants.Security.SuperUserKey);
        return attempt.Require(element, $"The language '{item.IsoCode}'");
    }
}
