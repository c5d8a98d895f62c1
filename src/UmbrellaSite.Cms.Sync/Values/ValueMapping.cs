using System.Globalization;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Values;

/// <summary>Property values as they stand in files: JSON indented, dates sortable, ids replaced where the editor stores any.</summary>
internal sealed class ValueMapping
{
    private readonly Dictionary<string, IValueMapper> _mappers;
    private readonly IJsonSerializer _json;

    public ValueMapping(IEnumerable<IValueMapper> mappers, IJsonSerializer json, IBlockContentTypes contentTypes)
    {
        _json = json;
        _mappers = mappers
            .SelectMany(mapper => mapper.Editors.Select(editor => (editor, mapper)))
            .ToDictionary(pair => pair.editor, pair => pair.mapper, StringComparer.OrdinalIgnoreCase);
        Blocks = new BlockValues(this, contentTypes);
    }

    private BlockValues Blocks { get; }

    /// <summary>What is written into the file; empty for no value.</summary>
    public string Export(object? stored, string editor)
    {
        var text = Map(Plain(stored), editor, (mapper, value) => mapper.Export(value));
        if (!SyncJson.TryParse(text, out var json))
        {
            return text;
        }

        return SyncJson.Indented(BlockValues.IsFor(editor) ? Blocks.Export(json) : json);
    }

    /// <summary>What is stored; null for no value. JSON is stored the way Umbraco's own serializer writes it.</summary>
    public string? Import(string written, string editor)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        var text = Map(written, editor, (mapper, value) => mapper.Import(value));
        if (!SyncJson.TryParse(text, out var json))
        {
            return text;
        }

        return _json.Serialize(BlockValues.IsFor(editor) || BlockValues.HasBlocks(json) ? BlockValues.Import(json, Flat) : json);
    }

    /// <summary>A written value as an export would write it; only JSON can be written in more than one way.</summary>
    public string Normalise(string written, string editor) =>
        SyncJson.TryParse(written, out _) ? Export(Import(written, editor), editor) : written;

    /// <summary>The value as the storage type wants it, so that no culture of the server plays a part.</summary>
    public static object? ToStorage(string? value, ValueStorageType type) => value is null ? null : type switch
    {
        ValueStorageType.Integer => ToInteger(value),
        ValueStorageType.Decimal => decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture),
        ValueStorageType.Date => DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        _ => value,
    };

    private static object ToInteger(string value) => value switch
    {
        _ when bool.TryParse(value, out var flag) => flag ? 1 : 0,
        _ => int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
    };

    private static string Plain(object? stored) => stored switch
    {
        null => string.Empty,
        DateTime date => date.ToString("s", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => XmlText.Clean(stored.ToString()),
    };

    private string Flat(JsonNode node) => _json.Serialize(node);

    private string Map(string value, string editor, Func<IValueMapper, string, string> map) =>
        value.Length > 0 && _mappers.TryGetValue(editor, out var mapper) ? map(mapper, value) : value;
}
