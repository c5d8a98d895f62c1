using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>The site's document types, and the pages below which their pages are.</summary>
internal sealed class LoadSetTypes(IContentTypeService types, IContentService content, ICoreScopeProvider scopes, IDefaultCultureAccessor cultures)
{
    private static readonly Dictionary<string, string> _directories = new(StringComparer.Ordinal)
    {
        [LoadTopics.Kind] = "topicDirectory",
        [LoadOrganisations.Kind] = "organisationDirectory",
        [LoadContactPoints.Kind] = "contactPointDirectory",
        [LoadGroups.Kind] = "groupDirectory",
        [LoadEvents.Kind] = "eventDirectory",
        [LoadReading.News] = "newsDirectory",
        [LoadReading.Position] = "positionDirectory",
        [LoadReading.Term] = "glossary",
        [LoadReading.Article] = "home",
    };

    private readonly Dictionary<string, IContent> _found = new(StringComparer.Ordinal);

    public string Culture => cultures.DefaultCulture;

    /// <summary>The key of the element type for texts.</summary>
    public Guid TextBlock => Of("textBlock").Key;

    /// <exception cref="BootFailedException">The site has no such type.</exception>
    public IContentType Of(string alias) => types.Get(alias) ?? throw Missing($"The document type '{alias}' is missing.");

    /// <exception cref="BootFailedException">The site has no such page.</exception>
    public IContent DirectoryOf(string kind)
    {
        if (!_found.TryGetValue(kind, out var page))
        {
            page = content.GetPagedOfType(Of(_directories[kind]).Id, 0, 1, out _, scopes.CreateQuery<IContent>()).FirstOrDefault()
                ?? throw Missing($"There is no page of the type '{_directories[kind]}'.");
            _found[kind] = page;
        }

        return page;
    }

    private static BootFailedException Missing(string what) =>
        new($"{what} The load set needs the site's own content: run 'usync import' first.");
}
