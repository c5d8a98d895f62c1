using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

/// <summary>Builds every document, media and member type with its compositions, which are the same objects as the types.</summary>
internal sealed class ContentTypeLoader(IScopeAccessor scopes, ITemplateRepository templates, IShortStringHelper strings)
{
    public IReadOnlyList<IContentTypeComposition> Load()
    {
        var tables = new TypeTables(scopes.Database());
        var types = tables.Types.ToDictionary(row => row.Id, Create);
        foreach (var row in tables.Types)
        {
            AddAllowedTypes(types[row.Id], tables, types);
            AddCompositions(types[row.Id], tables, types);
        }

        AddTemplatesAndPolicies(types.Values.OfType<ContentType>(), tables);

        // Properties come last: composing types that have them already would clone and compare all of them.
        var properties = new PropertyTypeLoader(strings);
        foreach (var type in types.Values)
        {
            properties.AddTo(type, tables);
            type.EnableChangeTracking();
            type.ResetDirtyProperties(false);
        }

        return types.Values.ToList<IContentTypeComposition>();
    }

    private ContentTypeCompositionBase Create(TypeRow row)
    {
        ContentTypeCompositionBase type = row.ObjectType switch
        {
            _ when row.ObjectType == Constants.ObjectTypes.DocumentType => new ContentType(strings, row.ParentId),
            _ when row.ObjectType == Constants.ObjectTypes.MediaType => new MediaType(strings, row.ParentId),
            _ when row.ObjectType == Constants.ObjectTypes.MemberType => new MemberType(strings, row.ParentId),
            _ => throw new InvalidOperationException(
                $"The row {row.Id} of cmsContentType belongs to a node of the object type {row.ObjectType}, which is no kind of content type."),
        };
        type.DisableChangeTracking();
        Fill(type, row);
        return type;
    }

    private static void Fill(ContentTypeCompositionBase type, TypeRow row)
    {
        // The alias goes first: a media type with an identity refuses to change a system alias.
        type.Alias = row.Alias;
        type.Id = row.Id;
        type.Key = row.Key;
        type.Name = row.Name;
        type.Icon = row.Icon;
        type.Thumbnail = row.Thumbnail;
        type.Description = row.Description;
        type.SortOrder = row.SortOrder;
        type.Level = row.Level;
        type.Path = row.Path;
        type.Trashed = row.Trashed;
        type.CreatorId = row.CreatorId ?? Constants.Security.UnknownUserId;
        type.CreateDate = row.CreateDate;
        type.UpdateDate = row.CreateDate;
        type.ListView = row.ListView;
        type.AllowedAsRoot = row.AllowedAsRoot;
        type.IsElement = row.IsElement;
        if (type is not MemberType)
        {
            type.Variations = (ContentVariation)row.Variations;
        }
    }

    private static void AddAllowedTypes(
        ContentTypeCompositionBase type, TypeTables tables, Dictionary<int, ContentTypeCompositionBase> types) =>
        type.AllowedContentTypes = tables.Links(TypeLinkKind.AllowedType, type.Id)
            .Where(link => types.ContainsKey(link.OtherId))
            .Select(link => new ContentTypeSort(types[link.OtherId].Key, link.Number, types[link.OtherId].Alias))
            .ToList();

    private static void AddCompositions(
        ContentTypeCompositionBase type, TypeTables tables, Dictionary<int, ContentTypeCompositionBase> types)
    {
        foreach (var link in tables.Links(TypeLinkKind.Composition, type.Id))
        {
            type.AddContentType(types.GetValueOrDefault(link.OtherId));
        }
    }

    private void AddTemplatesAndPolicies(IEnumerable<ContentType> documentTypes, TypeTables tables)
    {
        var byId = templates.GetAll().ToDictionary(template => template.Id);
        foreach (var type in documentTypes)
        {
            var links = tables.Links(TypeLinkKind.Template, type.Id).Where(link => byId.ContainsKey(link.OtherId)).ToList();
            type.AllowedTemplates = links.Select(link => byId[link.OtherId]).ToList();
            type.DefaultTemplateId = links.Find(link => link.Number == 1)?.OtherId ?? 0;
            type.HistoryCleanup = CleanupOf(tables.CleanupPolicies.GetValueOrDefault(type.Id));
        }
    }

    private static HistoryCleanup CleanupOf(CleanupRow? row)
    {
        var policy = new HistoryCleanup
        {
            PreventCleanup = row?.PreventCleanup ?? false,
            KeepAllVersionsNewerThanDays = row?.KeepAllDays,
            KeepLatestVersionPerDayForDays = row?.KeepLatestPerDayDays,
        };
        policy.ResetDirtyProperties(false);
        return policy;
    }
}
