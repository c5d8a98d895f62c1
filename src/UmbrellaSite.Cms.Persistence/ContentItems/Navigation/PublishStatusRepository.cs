using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Navigation;

/// <summary>In which cultures documents are published. A document without cultures is published in all or in none.</summary>
internal sealed class PublishStatusRepository(IScopeAccessor scopes, ILanguageRepository languages) : IPublishStatusRepository
{
    public Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) =>
        Task.FromResult(Status(null));

    public Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken)
    {
        var status = Status($"n.\"uniqueId\" = {documentKey}");
        return Task.FromResult(status.TryGetValue(documentKey, out var cultures) ? cultures : new HashSet<string>());
    }

    public Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(
        Guid rootDocumentKey,
        CancellationToken cancellationToken)
    {
        var root = scopes.Database().QueryFirst<(int Id, string Path)?>(
            $"""SELECT "id", "path" FROM "umbracoNode" WHERE "uniqueId" = {rootDocumentKey}""",
            row => (row.Int(0), row.String(1)));
        return Task.FromResult(root is { } node
            ? Status($"n.\"id\" = {node.Id} OR {scopes.Database().Dialect.StartsWith(SqlBuilder.Raw("n.\"path\""), node.Path + ",")}")
            : new Dictionary<Guid, ISet<string>>());
    }

    private IDictionary<Guid, ISet<string>> Status(SqlBuilder? condition)
    {
        // One set for all documents without cultures: thousands of equal ones would fill the memory.
        var all = languages.GetMany().Select(language => language.IsoCode).ToHashSet();
        var status = new Dictionary<Guid, ISet<string>>();
        scopes.Database().ForEach(Documents(condition), row =>
        {
            var varies = ((ContentVariation)row.Int(2)).VariesByCulture();
            status[row.Guid(0)] = varies || !row.Bool(1) ? new HashSet<string>() : all;
        });
        scopes.Database().ForEach(PublishedCultures(condition), row =>
        {
            if (status.TryGetValue(row.Guid(0), out var cultures) && !ReferenceEquals(cultures, all))
            {
                cultures.Add(languages.GetIsoCodeById(row.Int(1))!);
            }
        });
        return status;
    }

    private static SqlBuilder Documents(SqlBuilder? condition)
    {
        var sql = SqlBuilder.Of($"""
            SELECT n."uniqueId", d."published", type."variations" FROM "umbracoDocument" d
            JOIN "umbracoNode" n ON n."id" = d."nodeId"
            JOIN "umbracoContent" c ON c."nodeId" = d."nodeId"
            JOIN "cmsContentType" type ON type."nodeId" = c."contentTypeId"
            """);
        return Where(sql, condition, hasWhere: false);
    }

    private static SqlBuilder PublishedCultures(SqlBuilder? condition)
    {
        var sql = SqlBuilder.Of($"""
            SELECT n."uniqueId", variation."languageId" FROM "umbracoDocumentCultureVariation" variation
            JOIN "umbracoNode" n ON n."id" = variation."nodeId" WHERE variation."published" = {true}
            """);
        return Where(sql, condition, hasWhere: true);
    }

    private static SqlBuilder Where(SqlBuilder sql, SqlBuilder? condition, bool hasWhere) => sql.And(condition, ref hasWhere);
}
