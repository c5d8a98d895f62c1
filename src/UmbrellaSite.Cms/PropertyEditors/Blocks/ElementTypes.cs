using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>Finds element types. What was found is kept until the unit of work ends, for blocks come in numbers.</summary>
internal sealed class ElementTypes(IContentTypeService contentTypes, ICoreScopeProvider scopes)
{
    public ElementType? Find(Guid key) => FindAll([key]).GetValueOrDefault(key);

    /// <returns>The types that exist.</returns>
    public IReadOnlyDictionary<Guid, ElementType> FindAll(IEnumerable<Guid> keys)
    {
        var wanted = keys.Distinct().ToArray();
        var known = scopes.Context?.Enlist("element types of blocks", () => new Dictionary<Guid, ElementType>()) ?? [];
        var missing = wanted.Where(key => !known.ContainsKey(key)).ToArray();
        foreach (var type in missing.Length == 0 ? [] : contentTypes.GetMany(missing))
        {
            known[type.Key] = new ElementType(type);
        }

        return wanted.Where(known.ContainsKey).ToDictionary(key => key, key => known[key]);
    }
}
