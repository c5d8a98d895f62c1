using System.Data;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Domains;

/// <summary>The domains (culture and host names) of the site, all in memory.</summary>
internal sealed class DomainRepository(IScopeAccessor scopes, EntityCache<IDomain> cache) : IDomainRepository
{
    // Before all others of the same content.
    private const int WildcardSortOrder = -1;

    private static readonly ColumnMap Columns = new()
    {
        ["Id"] = "d.\"id\"",
        ["DomainName"] = "d.\"domainName\"",
        ["LanguageId"] = "d.\"domainDefaultLanguage\"",
        ["LanguageIsoCode"] = "l.\"languageISOCode\"",
        ["RootContentId"] = "d.\"domainRootStructureID\"",
        ["SortOrder"] = "d.\"sortOrder\"",
    };

    private ISqlDatabase Database => scopes.Database();

    private EntitySet<IDomain> All => cache.All(() => Load(null));

    public IDomain? Get(int id) => EntitySet<IDomain>.Copy(All.Find(id));

    public IEnumerable<IDomain> GetMany(params int[]? ids) =>
        Copies(ids is { Length: > 0 } ? All.Items.Where(domain => ids.Contains(domain.Id)) : All.Items);

    public IEnumerable<IDomain> Get(IQuery<IDomain> query) => Load(query);

    public int Count(IQuery<IDomain>? query) => query is null ? All.Items.Count : Load(query).Count;

    public bool Exists(int id) => All.Find(id) is not null;

    public bool Exists(string domainName) => Find(domainName) is not null;

    public IDomain? GetByName(string domainName) => EntitySet<IDomain>.Copy(Find(domainName));

    public IEnumerable<IDomain> GetAll(bool includeWildcards) =>
        Copies(All.Items.Where(domain => includeWildcards || !domain.IsWildcard));

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards) => Copies(All.Items
        .Where(domain => domain.RootContentId == contentId)
        .Where(domain => includeWildcards || !domain.IsWildcard));

    public void Save(IDomain entity)
    {
        EnsureSaveable(entity);
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            Update(entity);
        }
        else
        {
            entity.AddingEntity();
            Insert(entity);
        }

        ((UmbracoDomain)entity).LanguageIsoCode = IsoCodeOf(entity.LanguageId);
        entity.ResetDirtyProperties();
        cache.Changed();
    }

    public void Delete(IDomain entity)
    {
        Database.Execute($"""DELETE FROM "umbracoDomain" WHERE "id" = {entity.Id}""");
        cache.Changed();
    }

    private static IDomain Read(Row row)
    {
        var domain = new UmbracoDomain(row.String(1))
        {
            Id = row.Int(0),
            LanguageId = row.IntOrNull(2),
            LanguageIsoCode = row.StringOrNull(3),
            RootContentId = row.IntOrNull(4),
            SortOrder = row.Int(5),
        };
        domain.ResetDirtyProperties(rememberDirty: false);
        return domain;
    }

    private static IEnumerable<IDomain> Copies(IEnumerable<IDomain> domains) =>
        domains.Select(domain => EntitySet<IDomain>.Copy(domain)!).ToList();

    private List<IDomain> Load(IQuery<IDomain>? query)
    {
        var hasWhere = false;
        var sql = SqlBuilder.Of($"""
            SELECT d."id", d."domainName", d."domainDefaultLanguage", l."languageISOCode", d."domainRootStructureID", d."sortOrder"
            FROM "umbracoDomain" d LEFT JOIN "umbracoLanguage" l ON l."id" = d."domainDefaultLanguage"
            """);
        sql.And(query.ToSql(Columns, Database.Dialect), ref hasWhere);
        return Database.Query(sql.Append($"""  ORDER BY d."sortOrder", d."id" """), Read);
    }

    private IDomain? Find(string domainName) => All.Items.FirstOrDefault(
        domain => string.Equals(domain.DomainName, domainName, StringComparison.OrdinalIgnoreCase));

    private void EnsureSaveable(IDomain domain)
    {
        if (Find(domain.DomainName) is { } other && other.Id != domain.Id)
        {
            throw new DuplicateNameException($"The domain name {domain.DomainName} is already assigned.");
        }

        if (domain.RootContentId is { } contentId && !HasRow($"""SELECT 1 FROM "umbracoContent" WHERE "nodeId" = {contentId}"""))
        {
            throw new InvalidOperationException($"The domain {domain.DomainName} needs content that exists, but there is none with the id {contentId}.");
        }

        if (domain.LanguageId is { } languageId && IsoCodeOf(languageId) is null)
        {
            throw new InvalidOperationException($"The domain {domain.DomainName} needs a language that exists, but there is none with the id {languageId}.");
        }
    }

    private void Insert(IDomain domain)
    {
        if (domain.IsWildcard)
        {
            domain.SortOrder = WildcardSortOrder;
        }

        domain.Id = Database.Insert("umbracoDomain", "id", $"""
            ("domainDefaultLanguage", "domainRootStructureID", "domainName", "sortOrder")
            VALUES ({domain.LanguageId}, {domain.RootContentId}, {domain.DomainName}, {domain.SortOrder})
            """);
    }

    private void Update(IDomain domain) => Database.Execute($"""
        UPDATE "umbracoDomain"
        SET "domainDefaultLanguage" = {domain.LanguageId}, "domainRootStructureID" = {domain.RootContentId},
            "domainName" = {domain.DomainName}, "sortOrder" = {domain.SortOrder}
        WHERE "id" = {domain.Id}
        """);

    private string? IsoCodeOf(int? languageId) => languageId is null
        ? null
        : Database.Scalar<string>($"""SELECT "languageISOCode" FROM "umbracoLanguage" WHERE "id" = {languageId}""");

    private bool HasRow(SqlBuilder sql) => Database.QueryFirst(sql, _ => true);
}
