using System.Security.Cryptography;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Redirects;

/// <summary>Paths that pages had before they were renamed or moved. Found by a hash, as the table has no index on paths.</summary>
internal sealed class RedirectUrlRepository(IScopeAccessor scopes) : IRedirectUrlRepository
{
    private static readonly ColumnMap Columns = new()
    {
        ["Key"] = "r.\"id\"",
        ["Url"] = "r.\"url\"",
        ["Culture"] = "r.\"culture\"",
        ["ContentKey"] = "r.\"contentKey\"",
        ["ContentId"] = "n.\"id\"",
        ["CreateDateUtc"] = "r.\"createDateUtc\"",
    };

    private ISqlDatabase Database => scopes.Database();

    public IRedirectUrl? Get(Guid id) => Load(SqlBuilder.Of($"""r."id" = {id}""")).FirstOrDefault();

    public IRedirectUrl? Get(string url, Guid contentKey, string? culture) => Load(SqlBuilder.Of($"""
        {Matches(url)} AND r."contentKey" = {contentKey} AND COALESCE(r."culture", '') = {culture ?? string.Empty}
        """)).FirstOrDefault();

    public IEnumerable<IRedirectUrl> GetMany(params Guid[]? ids) => ids is null or []
        ? Load(SqlBuilder.Raw("1 = 1"))
        : [.. ids.Distinct()
            .Chunk(SqlLimits.ParametersInList)
            .SelectMany(batch => Load(SqlBuilder.Of($"""r."id" IN ({batch})""")))];

    public IEnumerable<IRedirectUrl> Get(IQuery<IRedirectUrl> query) => Load(Condition(query));

    public bool Exists(Guid id) =>
        Database.Scalar<long>($"""SELECT COUNT(*) FROM "umbracoRedirectUrl" WHERE "id" = {id}""") > 0;

    public int Count(IQuery<IRedirectUrl>? query) => (int)CountWhere(Condition(query));

    public IRedirectUrl? GetMostRecentUrl(string url) => Load(Matches(url), limit: 1).FirstOrDefault();

    /// <summary>A redirect of the culture comes before one without a culture, however old.</summary>
    public IRedirectUrl? GetMostRecentUrl(string url, string culture)
    {
        if (string.IsNullOrWhiteSpace(culture))
        {
            return GetMostRecentUrl(url);
        }

        var redirects = Load(Matches(url));
        return redirects.FirstOrDefault(redirect => culture.Equals(redirect.Culture, StringComparison.OrdinalIgnoreCase))
            ?? redirects.FirstOrDefault(redirect => string.IsNullOrWhiteSpace(redirect.Culture));
    }

    public IEnumerable<IRedirectUrl> GetContentUrls(Guid contentKey) =>
        Load(SqlBuilder.Of($"""r."contentKey" = {contentKey}"""));

    public IEnumerable<IRedirectUrl> GetAllUrls(long pageIndex, int pageSize, out long total) =>
        Page(SqlBuilder.Raw("1 = 1"), pageIndex, pageSize, out total);

    public IEnumerable<IRedirectUrl> GetAllUrls(int rootContentId, long pageIndex, int pageSize, out long total) => Page(
        Database.Dialect.Like(SqlBuilder.Raw("n.\"path\""), $"%,{rootContentId},%"),
        pageIndex,
        pageSize,
        out total);

    public IEnumerable<IRedirectUrl> SearchUrls(string searchTerm, long pageIndex, int pageSize, out long total) => Page(
        Database.Dialect.Like(SqlBuilder.Raw("r.\"url\""), $"%{LikePattern.Escape(searchTerm.Trim())}%"),
        pageIndex,
        pageSize,
        out total);

    public void Save(IRedirectUrl entity)
    {
        Database.Execute($"""
            INSERT INTO "umbracoRedirectUrl" ("id", "contentKey", "createDateUtc", "url", "culture", "urlHash")
            VALUES ({entity.Key}, {entity.ContentKey}, {entity.CreateDateUtc}, {entity.Url}, {entity.Culture}, {Hash(entity.Url)})
            ON CONFLICT ("id") DO UPDATE SET "contentKey" = {entity.ContentKey}, "createDateUtc" = {entity.CreateDateUtc},
                "url" = {entity.Url}, "culture" = {entity.Culture}, "urlHash" = {Hash(entity.Url)}
            """);
        entity.Id = entity.Key.GetHashCode();
        entity.ResetDirtyProperties();
    }

    public void Delete(IRedirectUrl entity) => Delete(entity.Key);

    public void Delete(Guid id) => Database.Execute($"""DELETE FROM "umbracoRedirectUrl" WHERE "id" = {id}""");

    public void DeleteAll() => Database.Execute($"""DELETE FROM "umbracoRedirectUrl" """);

    public void DeleteContentUrls(Guid contentKey) =>
        Database.Execute($"""DELETE FROM "umbracoRedirectUrl" WHERE "contentKey" = {contentKey}""");

    private List<IRedirectUrl> Page(SqlBuilder condition, long pageIndex, int pageSize, out long total)
    {
        total = CountWhere(condition);
        return total == 0 ? [] : Load(condition, pageSize, pageIndex * pageSize);
    }

    private long CountWhere(SqlBuilder condition) => Database.Scalar<long>($"""
        SELECT COUNT(*) FROM "umbracoRedirectUrl" r JOIN "umbracoNode" n ON n."uniqueId" = r."contentKey" WHERE {condition}
        """);

    private List<IRedirectUrl> Load(SqlBuilder condition, int? limit = null, long offset = 0)
    {
        var page = limit is null ? new SqlBuilder() : SqlBuilder.Of($" LIMIT {limit} OFFSET {offset}");
        return Database.Query(
            $"""
            SELECT r."id", r."contentKey", r."createDateUtc", r."url", r."culture", n."id"
            FROM "umbracoRedirectUrl" r
            JOIN "umbracoNode" n ON n."uniqueId" = r."contentKey"
            WHERE {condition}
            ORDER BY r."createDateUtc" DESC, r."id"{page}
            """,
            Build);
    }

    private static IRedirectUrl Build(Row row)
    {
        var redirect = new RedirectUrl
        {
            Key = row.Guid(0),
            Id = row.Guid(0).GetHashCode(),
            ContentKey = row.Guid(1),
            CreateDateUtc = row.UtcDate(2),
            Url = row.String(3),
            Culture = row.StringOrNull(4),
            ContentId = row.Int(5),
        };
        redirect.ResetDirtyProperties(false);
        return redirect;
    }

    private static SqlBuilder Matches(string url) => SqlBuilder.Of($"""r."urlHash" = {Hash(url)} AND r."url" = {url}""");

    private static string Hash(string url) => url.GenerateHash<SHA1>();

    private SqlBuilder Condition(IQuery<IRedirectUrl>? query) =>
        query.ToSql(Columns, Database.Dialect) ?? SqlBuilder.Raw("1 = 1");
}
