using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>Sees to it that a document has an invariant name, and that no sibling has the same one, in any culture.</summary>
internal sealed class DocumentNames(
    IScopeAccessor scopes,
    ILanguageRepository languages,
    SiblingNames siblings,
    TimeProvider clock)
{
    /// <param name="objectType">The kind of siblings to keep apart from; null where equal names are welcome.</param>
    public void Complete(IContent document, Guid? objectType, bool publishing)
    {
        EnsureName(document);
        if (objectType is not { } kind || !MayClash(document))
        {
            return;
        }

        document.Name = siblings.MakeUnique(document.Name!, document.ParentId, document.Id, kind);
        if (document.ContentType.VariesByCulture() && document.CultureInfos is { Count: > 0 })
        {
            MakeCultureNamesUnique(document, kind, publishing);
        }
    }

    // Whatever is stored has passed here, so only a new name or a new parent can clash.
    private static bool MayClash(IContent document) =>
        !document.HasIdentity
        || document.IsPropertyDirty(nameof(document.Name))
        || document.IsPropertyDirty(nameof(document.ParentId))
        || document.IsPropertyDirty(nameof(document.CultureInfos));

    private void EnsureName(IContent document)
    {
        if (document.ContentType.VariesByCulture() && document.CultureInfos is { Count: > 0 } names)
        {
            // The invariant name is that of the default language, or of any other if that one is missing.
            document.Name = names.TryGetValue(languages.GetDefaultIsoCode(), out var name) ? name.Name : names[0].Name;
        }

        if (document.ContentType.VariesByCulture() ? document.CultureInfos is not { Count: > 0 } : string.IsNullOrWhiteSpace(document.Name))
        {
            throw new InvalidOperationException("Cannot save content with an empty name.");
        }
    }

    private void MakeCultureNamesUnique(IContent document, Guid objectType, bool publishing)
    {
        foreach (var info in document.CultureInfos!.Values.ToList())
        {
            if (languages.GetIdByIsoCode(info.Culture, throwOnNotFound: false) is not { } languageId || info.Name is null)
            {
                continue;
            }

            var name = UniqueName.Among(info.Name, NamesOfSiblings(document, objectType, languageId, info.Name));
            if (name == info.Name)
            {
                continue;
            }

            document.SetCultureName(name, info.Culture);
            if (publishing && document.PublishCultureInfos?.ContainsKey(info.Culture) == true)
            {
                document.SetPublishInfo(info.Culture, name, clock.GetUtcNow().UtcDateTime);
            }
        }
    }

    private List<string> NamesOfSiblings(IContent document, Guid objectType, int languageId, string name)
    {
        var database = scopes.Database();
        return database.Query(
            $"""
            SELECT variation."name" FROM "umbracoNode" n
            JOIN "umbracoDocumentCultureVariation" variation ON variation."nodeId" = n."id"
            WHERE n."parentId" = {document.ParentId} AND n."nodeObjectType" = {objectType} AND n."id" <> {document.Id}
                AND variation."languageId" = {languageId} AND variation."available" = {true}
                AND {SiblingNames.StartsWith("variation.\"name\"", UniqueName.Stem(name), database.Dialect)}
            """,
            row => row.String(0));
    }
}
