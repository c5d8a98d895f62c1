using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Shared;

internal static class StoredJson
{
    /// <returns>The stored list, or an empty one when nothing readable is stored.</returns>
    public static T[] List<T>(this IJsonSerializer json, object? stored) =>
        stored is not null && json.TryDeserialize(stored, out T[]? items) ? [.. items.Where(item => item is not null)] : [];
}
