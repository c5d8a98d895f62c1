using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>
/// What a document is called in each culture, version by version (<c>umbracoContentVersionCultureVariation</c>), and which
/// cultures are there, published and edited (<c>umbracoDocumentCultureVariation</c>).
/// </summary>
internal sealed class DocumentCultures(IScopeAccessor scopes, ILanguageRepository languages)
{
    public void Insert(IContent document, HashSet<string>? editedCultures, bool publishing)
    {
        InsertNames(document, publishing);
        InsertStates(document, editedCultures);
    }

    /// <param name="storedVersionId">The version that has rows already.</param>
    public void Replace(IContent document, HashSet<string>? editedCultures, bool publishing, int storedVersionId)
    {
        scopes.Database().Execute($"""
            DELETE FROM "umbracoContentVersionCultureVariation" WHERE "versionId" = {storedVersionId}
            """);
        scopes.Database().Execute($"""DELETE FROM "umbracoDocumentCultureVariation" WHERE "nodeId" = {document.Id}""");
        Insert(document, editedCultures, publishing);
    }

    /// <summary>Fills the names and dates of each culture into documents that were just read.</summary>
    public void Load(IReadOnlyCollection<Content> documents)
    {
        var names = Names(documents.SelectMany(document => new[] { document.VersionId, document.PublishedVersionId }).Where(id => id > 0));
        var edited = EditedCultures(documents.Select(document => document.Id));
        foreach (var document in documents)
        {
            foreach (var name in names[document.VersionId])
            {
                document.SetCultureInfo(name.Culture, name.Name, name.Date);
            }

            // An unpublished document keeps its last published version, but none of its cultures is published.
            foreach (var name in document.Published ? names[document.PublishedVersionId] : [])
            {
                document.SetPublishInfo(name.Culture, name.Name, name.Date);
            }

            document.SetCultureEdited(edited[document.Id]);
        }
    }

    private ILookup<int, CultureName> Names(IEnumerable<int> versionIds)
    {
        var names = new List<CultureName>();
        foreach (var batch in IdBatches.Of(versionIds))
        {
            names.AddRange(scopes.Database().Query(
                $"""
                SELECT "versionId", "languageId", "name", "date" FROM "umbracoContentVersionCultureVariation"
                WHERE "versionId" IN ({batch}) ORDER BY "id"
                """,
                row => new CultureName(row.Int(0), languages.GetIsoCodeById(row.Int(1))!, row.String(2), row.UtcDate(3))));
        }

        return names.ToLookup(name => name.VersionId);
    }

    private ILookup<int, string> EditedCultures(IEnumerable<int> documentIds)
    {
        var edited = new List<(int DocumentId, string Culture)>();
        foreach (var batch in IdBatches.Of(documentIds))
        {
            edited.AddRange(scopes.Database().Query(
                $"""
                SELECT "nodeId", "languageId" FROM "umbracoDocumentCultureVariation"
                WHERE "nodeId" IN ({batch}) AND "edited" = {true}
                """,
                row => (row.Int(0), languages.GetIsoCodeById(row.Int(1))!)));
        }

        return edited.ToLookup(entry => entry.DocumentId, entry => entry.Culture);
    }

    private void InsertNames(IContent document, bool publishing)
    {
        var values = new SqlBuilder();
        foreach (var name in document.CultureInfos ?? [])
        {
            AddName(values, document.VersionId, name);
        }

        foreach (var name in publishing ? document.PublishCultureInfos ?? [] : [])
        {
            AddName(values, document.PublishedVersionId, name);
        }

        if (!values.IsEmpty)
        {
            scopes.Database().Execute($"""
                INSERT INTO "umbracoContentVersionCultureVariation" ("versionId", "languageId", "name", "date") VALUES {values}
                """);
        }
    }

    private void AddName(SqlBuilder values, int versionId, ContentCultureInfos name) =>
        values.AppendIf(!values.IsEmpty, SqlBuilder.Raw(", "))
            .Append($"({versionId}, {languages.GetIdByIsoCode(name.Culture)}, {name.Name}, {name.Date})");

    private void InsertStates(IContent document, HashSet<string>? editedCultures)
    {
        var values = new SqlBuilder();
        foreach (var culture in document.AvailableCultures.Union(document.PublishedCultures, StringComparer.OrdinalIgnoreCase))
        {
            var available = document.IsCultureAvailable(culture);
            var published = document.IsCulturePublished(culture);
            var edited = available && (!published || editedCultures?.Contains(culture) == true);
            var name = document.GetCultureName(culture) ?? document.GetPublishName(culture);
            values.AppendIf(!values.IsEmpty, SqlBuilder.Raw(", ")).Append($"""
                ({document.Id}, {languages.GetIdByIsoCode(culture)}, {edited}, {available}, {published}, {name})
                """);
        }

        if (!values.IsEmpty)
        {
            scopes.Database().Execute($"""
                INSERT INTO "umbracoDocumentCultureVariation"
                    ("nodeId", "languageId", "edited", "available", "published", "name") VALUES {values}
                """);
        }
    }

    private sealed record CultureName(int VersionId, string Culture, string Name, DateTime Date);
}
