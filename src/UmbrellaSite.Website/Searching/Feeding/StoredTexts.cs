using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>
/// Gathers the texts of a page from its values as they are stored, whichever editor stored them: a new type of document or
/// of block is searchable without a line of code. The converted values are not asked for, because they would stay in memory.
/// </summary>
/// <param name="culture">Blocks that are shown in other languages only are left out.</param>
internal sealed partial class StoredTexts(string culture)
{
    // What is longer is prose, and excerpts are best taken from prose.
    private const int ShortestProse = 120;
    private const int DeepestNesting = 12;

    private readonly List<string> _prose = [];
    private readonly List<string> _facts = [];

    /// <summary>Media that the page shows or offers.</summary>
    public HashSet<Guid> Media { get; } = [];

    /// <summary>Pages that were chosen for a property of the page itself.</summary>
    public HashSet<Guid> Pages { get; } = [];

    public string Text => string.Join('\n', _prose.Append(string.Join(" · ", _facts))).Trim();

    public void Add(object? stored)
    {
        if (stored is string { Length: > 0 } text)
        {
            Add(text, 0);
        }
    }

    private void Add(string text, int depth)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || depth > DeepestNesting || AddChosen(trimmed, depth))
        {
            return;
        }

        if (trimmed[0] is '{' or '[' && Parse(trimmed) is { } json)
        {
            using (json)
            {
                Add(json.RootElement, depth + 1);
            }
        }
        else
        {
            AddText(trimmed);
        }
    }

    private void Add(JsonElement json, int depth)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                Add(json.GetString()!, depth);
                break;
            case JsonValueKind.Array when depth <= DeepestNesting:
                foreach (var item in json.EnumerateArray())
                {
                    Add(item, depth + 1);
                }

                break;
            case JsonValueKind.Object when depth <= DeepestNesting:
                AddObject(json, depth);
                break;
        }
    }

    private void AddObject(JsonElement json, int depth)
    {
        if (json.TryGetProperty("contentData", out var blocks) && blocks.ValueKind == JsonValueKind.Array)
        {
            foreach (var value in StoredBlocks.Values(json, blocks, culture))
            {
                Add(value, depth + 1);
            }
        }
        else if (json.TryGetProperty("mediaKey", out var media))
        {
            _ = media.ValueKind == JsonValueKind.String && media.TryGetGuid(out var key) && Media.Add(key);
        }
        else
        {
            foreach (var property in json.EnumerateObject())
            {
                Add(property.Value, depth + 1);
            }
        }
    }

    /// <returns>Whether the value was nothing but references.</returns>
    private bool AddChosen(string text, int depth)
    {
        if (!text.StartsWith("umb://", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (UdiParser.TryParse(part, out GuidUdi? udi))
            {
                AddChosen(udi, depth);
            }
        }

        return true;
    }

    // Blocks show other pages as ways on, which says nothing about this one.
    private void AddChosen(GuidUdi udi, int depth)
    {
        if (udi.EntityType == Constants.UdiEntityType.Media)
        {
            Media.Add(udi.Guid);
        }
        else if (depth == 0)
        {
            Pages.Add(udi.Guid);
        }
    }

    private void AddText(string text)
    {
        var plain = text.Contains('<', StringComparison.Ordinal) ? PlainText.Of(text) : text;
        if (plain.Length > 0 && !IsForMachines(plain))
        {
            (plain.Length >= ShortestProse ? _prose : _facts).Add(plain);
        }
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            // Somebody began a sentence with a bracket.
            return null;
        }
    }

    private static bool IsForMachines(string text) =>
        Guid.TryParse(text, out _)
        || text[0] is '#' && text.Length <= 9 && !text.Contains(' ', StringComparison.Ordinal)
        || text.StartsWith('/') && !text.Contains(' ', StringComparison.Ordinal)
        || MachineDate().IsMatch(text)
        || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && text.Length != 5;

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}(?:[T ]|$)", RegexOptions.None, 1000)]
    private static partial Regex MachineDate();
}
