using System.Text.Json;
using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.UnitTests.PropertyEditors.Blocks;

/// <summary>Builds block values as JSON, as the client sends them and as they are stored.</summary>
internal sealed class ABlockList(string editorAlias = "Umbraco.BlockList")
{
    private readonly List<object> _layout = [];
    private readonly List<object> _contents = [];
    private readonly List<object> _settings = [];
    private readonly List<object> _expose = [];

    public ABlockList With(Guid key, IContentType type, params (string Alias, object? Value, string? Culture)[] values) =>
        With(key, type, [null], values);

    public ABlockList With(Guid key, IContentType type, string?[] exposed, params (string Alias, object? Value, string? Culture)[] values)
    {
        _layout.Add(new { contentKey = key, settingsKey = (Guid?)null });
        Add(_contents, key, type, values);
        _expose.AddRange(exposed.Select(culture => new { contentKey = key, culture, segment = (string?)null }));
        return this;
    }

    public ABlockList WithSettings(Guid key, IContentType type, Guid settingsKey, IContentType settingsType, string text, string color)
    {
        _layout.Add(new { contentKey = key, settingsKey });
        Add(_contents, key, type, [("text", text, null)]);
        Add(_settings, settingsKey, settingsType, [("color", color, null)]);
        _expose.Add(new { contentKey = key, culture = (string?)null, segment = (string?)null });
        return this;
    }

    /// <summary>A block that no layout shows.</summary>
    public ABlockList WithLeftover(Guid key, IContentType type)
    {
        Add(_contents, key, type, [("text", "leftover", null)]);
        return this;
    }

    public object Value(object? layout = null) => new
    {
        contentData = _contents,
        settingsData = _settings,
        expose = _expose,
        layout = new Dictionary<string, object> { [editorAlias] = layout ?? _layout },
    };

    public override string ToString() => JsonSerializer.Serialize(Value());

    private static void Add(List<object> blocks, Guid key, IContentType type, (string Alias, object? Value, string? Culture)[] values) =>
        blocks.Add(new
        {
            contentTypeKey = type.Key,
            key,
            values = values.Select(value => new { editorAlias = "", alias = value.Alias, culture = value.Culture, segment = (string?)null, value = value.Value }),
        });
}
