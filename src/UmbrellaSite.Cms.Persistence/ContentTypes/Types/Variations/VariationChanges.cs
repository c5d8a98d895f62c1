using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Variations;

/// <summary>
/// Keeps content readable when its type, or a property, begins or ceases to vary by culture: names and values move between
/// "invariant" and the default language.
/// </summary>
internal sealed class VariationChanges(
    IScopeAccessor scopes,
    ContentTypeStore store,
    PropertyValueMove values,
    TagMove tags,
    EditedFlags editedFlags)
{
    private ISqlDatabase Database => scopes.Database();

    /// <summary>Compares the type with what is stored; call before it is written.</summary>
    public VariationChange? Detect(IContentTypeComposition type)
    {
        var stored = store.All.Find(type.Id);
        if (stored is null)
        {
            return null;
        }

        var typeVaries = type.IsPropertyDirty(nameof(type.Variations)) && stored.Variations != type.Variations;
        var changes = OwnChanges(type, stored);
        if (typeVaries)
        {
            changes = changes.Concat(ComposedChanges(type, stored.Variations));
        }

        var list = changes.ToList();
        return typeVaries || list.Count > 0
            ? new VariationChange(
                type.Id,
                typeVaries,
                typeVaries && VariationChange.Gains(stored.Variations, type.Variations),
                list.Where(change => VariationChange.Gains(change.From, change.To)).Select(change => change.Id).ToList(),
                list.Where(change => VariationChange.Gains(change.To, change.From)).Select(change => change.Id).ToList(),
                Impacted(type.Id))
            : null;
    }

    public void Apply(VariationChange? change)
    {
        if (change is null)
        {
            return;
        }

        if (change.TypeVaries)
        {
            ForgetRedirects(change.TypeId);
        }

        var language = DefaultLanguage();
        if (change.GainsCulture)
        {
            CultureNames.Create(Database, change.TypeId, language);
        }

        Move(change.GainingProperties, change.ImpactedTypes, from: null, to: language);
        Move(change.LosingProperties, change.ImpactedTypes, from: language, to: null);
    }

    private void Move(IReadOnlyList<int> properties, IReadOnlyList<int> types, int? from, int? to)
    {
        if (properties.Count > 0)
        {
            values.Move(properties, types, from, to);
            tags.Move(properties, types, from, to);
            editedFlags.Recompute(properties, types, defaultLanguage: (from ?? to)!.Value);
        }
    }

    private static IEnumerable<PropertyChange> OwnChanges(IContentTypeComposition type, IContentTypeComposition stored)
    {
        var before = stored.PropertyTypes.ToDictionary(property => property.Id, property => property.Variations);
        return type.PropertyTypes
            .Where(property => property.HasIdentity && property.IsPropertyDirty(nameof(property.Variations)))
            .Where(property => before.TryGetValue(property.Id, out var from) && from != property.Variations)
            .Select(property => new PropertyChange(property.Id, before[property.Id], property.Variations));
    }

    /// <summary>A property that comes from a composition varies as far as both it and the type do.</summary>
    private static IEnumerable<PropertyChange> ComposedChanges(IContentTypeComposition type, ContentVariation before) =>
        type.GetOriginalComposedPropertyTypes()
            .Where(property => property.Variations != ContentVariation.Nothing)
            .Select(property => new PropertyChange(property.Id, before & property.Variations, type.Variations & property.Variations));

    /// <summary>Types composed of this one follow it only where they vary themselves; others show invariant values anyway.</summary>
    private List<int> Impacted(int typeId)
    {
        var composedOf = store.All.Items
            .SelectMany(type => type.ContentTypeComposition.Select(composition => (composition.Id, Type: type)))
            .ToLookup(pair => pair.Id, pair => pair.Type);
        var impacted = new List<int> { typeId };
        for (var index = 0; index < impacted.Count; index++)
        {
            var followers = composedOf[impacted[index]].Where(type => type.Variations.HasFlag(ContentVariation.Culture));
            impacted.AddRange(followers.Select(type => type.Id).Except(impacted));
        }

        return impacted;
    }

    private int DefaultLanguage() =>
        Database.Scalar<int>($"""SELECT "id" FROM "umbracoLanguage" WHERE "isDefaultVariantLang" = {true}""");

    /// <summary>Old addresses were those of other cultures; they would lead to pages that no longer exist in them.</summary>
    private void ForgetRedirects(int typeId) => Database.Execute($"""
        DELETE FROM "umbracoRedirectUrl" WHERE "contentKey" IN (
            SELECT n."uniqueId" FROM "umbracoNode" n JOIN "umbracoContent" c ON c."nodeId" = n."id"
            WHERE c."contentTypeId" = {typeId})
        """);

    private sealed record PropertyChange(int Id, ContentVariation From, ContentVariation To);
}
