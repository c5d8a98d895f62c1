using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>Tells in which languages blocks were changed.</summary>
internal static class BlockChanges
{
    /// <param name="defaultCulture">Stands for changes of the structure and of values without a language.</param>
    public static IEnumerable<string> Cultures(BlockValue? source, BlockValue? target, string defaultCulture, IJsonSerializer json)
    {
        var cultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (json.Serialize(source?.Layout) != json.Serialize(target?.Layout))
        {
            cultures.Add(defaultCulture);
        }

        var before = Values(target, json);
        var after = Values(source, json);
        foreach (var key in before.Keys.Union(after.Keys))
        {
            if (before.GetValueOrDefault(key) != after.GetValueOrDefault(key))
            {
                cultures.Add(key.Culture ?? defaultCulture);
            }
        }

        return cultures;
    }

    private static Dictionary<Place, string> Values(BlockValue? blocks, IJsonSerializer json) =>
        BlockValueMapper.All(blocks)
            .SelectMany(block => block.Values.Select(value => (
                Place: new Place(block.Key, value.Alias, value.Culture, value.Segment),
                Text: json.Serialize(value.Value))))
            .Concat((blocks?.Expose ?? []).Select(exposed => (
                Place: new Place(exposed.ContentKey, string.Empty, exposed.Culture, exposed.Segment),
                Text: "exposed")))
            .DistinctBy(entry => entry.Place)
            .ToDictionary(entry => entry.Place, entry => entry.Text);

    private sealed record Place(Guid Block, string Alias, string? Culture, string? Segment);
}
