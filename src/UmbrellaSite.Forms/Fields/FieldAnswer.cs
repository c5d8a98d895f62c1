using System.Text.Json.Nodes;

namespace UmbrellaSite.Forms.Fields;

/// <summary>The answer to one field.</summary>
/// <param name="Value">As it is stored; null where nothing was answered.</param>
/// <param name="Text">As people read it, in the language of the request.</param>
/// <param name="Values">As conditions compare it: numbers and days in the notation of machines.</param>
internal sealed record FieldAnswer(JsonNode? Value, string Text, IReadOnlyList<string> Values, IReadOnlyList<FieldProblem> Problems)
{
    public static FieldAnswer None { get; } = new(null, string.Empty, [], []);

    public bool IsMissing => Value is null && Problems.Count == 0;

    public static FieldAnswer Of(string value) => new(value, value, [value], []);

    public static FieldAnswer Of(JsonNode value, string text, params IReadOnlyList<string> values) => new(value, text, values, []);

    /// <summary>Nothing that could be stored, and why.</summary>
    public static FieldAnswer Wrong(string name, string message) => new(null, string.Empty, [], [new FieldProblem(name, message)]);

    public static FieldAnswer Wrong(IReadOnlyList<FieldProblem> problems) => new(null, string.Empty, [], problems);
}
