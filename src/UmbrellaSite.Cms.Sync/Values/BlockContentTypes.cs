using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Sync.Values;

/// <summary>Looks every element type up once for a run.</summary>
internal sealed class BlockContentTypes(IContentTypeService contentTypes) : IBlockContentTypes
{
    private readonly Dictionary<Guid, Dictionary<string, string>> _editors = [];

    public string? EditorOf(Guid contentTypeKey, string propertyAlias)
    {
        if (!_editors.TryGetValue(contentTypeKey, out var editors))
        {
            editors = contentTypes.Get(contentTypeKey)?.CompositionPropertyTypes
                .DistinctBy(property => property.Alias)
                .ToDictionary(property => property.Alias, property => property.PropertyEditorAlias, StringComparer.OrdinalIgnoreCase) ?? [];
            _editors[contentTypeKey] = editors;
        }

        return editors.GetValueOrDefault(propertyAlias);
    }
}
