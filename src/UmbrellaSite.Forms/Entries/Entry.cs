using System.Text.Json;
using System.Text.Json.Nodes;
using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Entries;

/// <summary>A form that somebody has sent.</summary>
/// <param name="Reference">What people call it by: short, without letters that are taken for each other.</param>
/// <param name="Page">Where the form was filled in; its status is shown there too.</param>
/// <param name="Culture">The language in which it was filled in.</param>
internal sealed record Entry(
    Guid Key,
    Guid Form,
    string Reference,
    EntryState State,
    string Culture,
    DateTimeOffset Created,
    IReadOnlyList<EntryAnswer> Answers,
    Uri Page)
{
    /// <summary>The owner's name in the outbox and among the tokens.</summary>
    public string Owner => OwnerOf(Key);

    private const string OwnerPrefix = "form-entry:";

    public static string OwnerOf(Guid key) => $"{OwnerPrefix}{key:N}";

    public static Guid? KeyOf(string owner) =>
        owner.StartsWith(OwnerPrefix, StringComparison.Ordinal) && Guid.TryParse(owner.AsSpan(OwnerPrefix.Length), out var key) ? key : null;

    /// <summary>The keys of the files that were sent with it.</summary>
    public IEnumerable<string> Uploads => Answers
        .SelectMany(answer => answer.Value as JsonArray ?? [])
        .OfType<JsonObject>()
        .Where(file => file.ContainsKey("size") && file.ContainsKey("key"))
        .Select(file => file["key"]!.ToString());

    public EntryAnswer? Find(string alias) => Answers.FirstOrDefault(answer => answer.Alias == alias);

    /// <summary>The answer as conditions compare it.</summary>
    public IReadOnlyList<string> ValuesOf(string alias) => Find(alias) is { } answer ? Comparable(answer.Value) : [];

    private static IReadOnlyList<string> Comparable(JsonNode value) => value switch
    {
        JsonArray several => [.. several.OfType<JsonNode>().SelectMany(Comparable)],
        JsonObject parts when parts.ContainsKey("given") => [CheckboxField.Ticked],
        JsonObject parts => [.. parts.Select(part => part.Value).OfType<JsonNode>().SelectMany(Comparable)],
        _ => value.GetValueKind() == JsonValueKind.True ? [CheckboxField.Ticked] : [value.ToString()],
    };

    public string TextOf(string alias) => Find(alias)?.Text ?? string.Empty;
}
