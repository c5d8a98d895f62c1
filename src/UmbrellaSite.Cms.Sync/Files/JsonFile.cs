using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Files;

/// <summary>
/// A file of JSON whose root object says "key" and "alias". Within a run it is an element like any other, with the whole
/// text as its value, so that it is compared, deleted and reported as all the others are. A marker says "change" too.
/// </summary>
internal static class JsonFile
{
    public const string Extension = "json";

    /// <summary>The name of the element.</summary>
    public const string ItemName = "Item";

    private static readonly JsonDocumentOptions _options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true, NewLine = "\n" };

    public static bool Is(string path) => path.EndsWith("." + Extension, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="SyncProblemException">It is no JSON, or lacks its key.</exception>
    public static XElement Read(Stream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        try
        {
            var text = reader.ReadToEnd();
            using var document = JsonDocument.Parse(text, _options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Element(document.RootElement, text)
                : throw new SyncProblemException("The file must hold one JSON object, { … }.");
        }
        catch (JsonException broken)
        {
            throw new SyncProblemException($"This is no valid JSON: {broken.Message}", (int)(broken.LineNumber ?? -1) + 1, inner: broken);
        }
        catch (DecoderFallbackException broken)
        {
            throw new SyncProblemException("The file is not encoded in UTF-8.", inner: broken);
        }
    }

    public static byte[] ToBytes(XElement element)
    {
        var text = element.IsEmptyMarker() ? Marker(element) : element.Text(Names.Value);
        return Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n").TrimEnd() + "\n");
    }

    public static XElement Element(Guid key, string alias, string text) => new(
        ItemName,
        new XAttribute(Names.Key, key),
        new XAttribute(Names.Alias, alias),
        new XElement(Names.Value, text));

    private static XElement Element(JsonElement root, string text)
    {
        if (!Guid.TryParse(Property(root, "key"), out var key))
        {
            throw new SyncProblemException("The object needs a \"key\" that is a GUID.");
        }

        var (alias, change) = (Property(root, "alias") ?? string.Empty, Property(root, "change"));
        return change is null ? Element(key, alias, text) : EmptyMarker.Create(key, alias, change);
    }

    private static string? Property(JsonElement root, string name) =>
        root.TryGetProperty(name, out var property) && property.ValueKind == JsonValueKind.String ? property.GetString() : null;

    private static string Marker(XElement element) => JsonSerializer.Serialize(
        new { key = element.KeyOf(), alias = element.AliasOf(), change = EmptyMarker.ChangeOf(element) },
        _indented);
}
