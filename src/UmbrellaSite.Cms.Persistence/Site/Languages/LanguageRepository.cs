using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Languages;

/// <summary>The few languages of a site, all in memory: nearly every other repository asks for one.</summary>
internal sealed class LanguageRepository(
    IScopeAccessor scopes,
    EntityCache<ILanguage> cache,
    EntityCache<IDictionaryItem> dictionary,
    EntityCache<IDomain> domains,
    LanguageLoader loader,
    LanguageWriter writer)
    : ILanguageRepository
{
    private static readonly ColumnMap Columns = new()
    {
        ["Id"] = "\"id\"",
        ["IsoCode"] = "\"languageISOCode\"",
        ["CultureName"] = "\"languageCultureName\"",
        ["IsDefault"] = "\"isDefaultVariantLang\"",
        ["IsMandatory"] = "\"mandatory\"",
    };

    private ISqlDatabase Database => scopes.Database();

    private EntitySet<ILanguage> All => cache.All(loader.Load);

    public ILanguage? Get(int id) => EntitySet<ILanguage>.Copy(All.Find(id));

    public ILanguage? GetByIsoCode(string isoCode) => EntitySet<ILanguage>.Copy(Find(isoCode));

    public IEnumerable<ILanguage> GetMany(params int[]? ids) => Copies(
        ids is { Length: > 0 } ? All.Items.Where(language => ids.Contains(language.Id)) : All.Items);

    public IEnumerable<ILanguage> Get(IQuery<ILanguage> query)
    {
        var ids = Database.Query(Matching(query, "\"id\""), row => row.Int(0)).ToHashSet();
        return Copies(All.Items.Where(language => ids.Contains(language.Id)));
    }

    public int Count(IQuery<ILanguage>? query) => Database.Scalar<int>(Matching(query, "COUNT(*)"));

    public bool Exists(int id) => All.Find(id) is not null;

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true) =>
        isoCode is null ? null
        : Find(isoCode) is { } language ? language.Id
        : throwOnNotFound ? throw new ArgumentException($"There is no language '{isoCode}'.", nameof(isoCode))
        : null;

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true) =>
        id is null ? null
        : All.Find(id.Value) is { } language ? language.IsoCode
        : throwOnNotFound ? throw new ArgumentException($"There is no language with the id {id}.", nameof(id))
        : null;

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true) =>
        [.. ids.Select(id => GetIsoCodeById(id, throwOnNotFound)).OfType<string>()];

    public string GetDefaultIsoCode() => Default.IsoCode;

    public int? GetDefaultId() => Default.Id;

    public void Save(ILanguage entity)
    {
        EnsureSaveable(entity);
        var fallbackId = GetIdByIsoCode(entity.FallbackIsoCode);
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            writer.Update(entity, fallbackId);
        }
        else
        {
            entity.AddingEntity();
            writer.Insert(entity, fallbackId);
        }

        entity.ResetDirtyProperties();
        Changed();
    }

    public void Delete(ILanguage entity)
    {
        if (entity.Id == Default.Id)
        {
            throw new InvalidOperationException(
                $"The default language ({entity.IsoCode}) cannot be deleted. Make another language the default first.");
        }

        writer.Delete(entity);
        Changed();
    }

    // A database without a default language is damaged, but the site must still come up to be repaired.
    private ILanguage Default => All.Items.FirstOrDefault(language => language.IsDefault) ?? All.Items[0];

    private static IEnumerable<ILanguage> Copies(IEnumerable<ILanguage> languages) =>
        languages.Select(language => EntitySet<ILanguage>.Copy(language)!).ToList();

    private ILanguage? Find(string isoCode) =>
        All.Items.FirstOrDefault(language => string.Equals(language.IsoCode, isoCode, StringComparison.OrdinalIgnoreCase));

    private void EnsureSaveable(ILanguage language)
    {
        if (string.IsNullOrWhiteSpace(language.IsoCode) || string.IsNullOrWhiteSpace(language.CultureName))
        {
            throw new InvalidOperationException("A language needs an ISO code and a culture name.");
        }

        if (Find(language.IsoCode) is { } other && other.Id != language.Id)
        {
            throw new InvalidOperationException($"The culture {language.IsoCode} already belongs to another language.");
        }

        if (language.HasIdentity && !language.IsDefault && Default.Id == language.Id && Default.IsDefault)
        {
            throw new InvalidOperationException(
                $"The default language ({language.IsoCode}) cannot stop being it. Make another language the default instead.");
        }
    }

    // Dictionary items and domains carry the ISO codes of their languages.
    private void Changed()
    {
        cache.Changed();
        dictionary.Changed();
        domains.Changed();
    }

    private SqlBuilder Matching(IQuery<ILanguage>? query, string select)
    {
        var hasWhere = false;
        return SqlBuilder.Of($"""SELECT {SqlBuilder.Raw(select)} FROM "umbracoLanguage" """)
            .And(query.ToSql(Columns, Database.Dialect), ref hasWhere);
    }
}
