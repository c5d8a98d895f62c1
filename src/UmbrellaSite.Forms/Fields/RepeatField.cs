using System.Globalization;
using System.Text.Json.Nodes;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>The same questions several times, such as for each person on a board.</summary>
internal sealed record RepeatField : FormField
{
    /// <summary>The hidden input that says how many there are.</summary>
    public const string CountPart = ".anzahl";

    private const int Limit = 50;

    public required IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>What one of them is called: „Person“.</summary>
    public required LocalText ItemLabel { get; init; }

    public int Fewest { get; init; } = 1;

    public int Most { get; init; } = 10;

    public override string View => "Repeat";

    public override bool IsGroup => true;

    public override string FirstInput(string name) => Fields[0].FirstInput(NameOf(name, 0, Fields[0]));

    public static string NameOf(string name, int index, FormField field) => string.Create(CultureInfo.InvariantCulture, $"{name}.{index}.{field.Alias}");

    public int CountIn(FormInput input, string name) =>
        int.TryParse(input.Line(name + CountPart), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, Math.Max(1, Fewest), Most)
            : Math.Max(1, Fewest);

    public override IEnumerable<string> Faults()
    {
        if (Fewest < 0 || Most is < 1 or > Limit || Fewest > Most)
        {
            yield return $"'fewest' must not be above 'most', and 'most' not above {Limit}.";
        }

        if (Fields.Count == 0 || Fields.Any(field => field is RepeatField or FileField || field.Conditions is not null))
        {
            yield return "A repeated group needs fields, and these can neither be repeated groups or files nor have conditions.";
        }
    }

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context)
    {
        var filled = Enumerable.Range(0, CountIn(input, name))
            .Where(index => index < Fewest || !input.IsBlank(string.Create(CultureInfo.InvariantCulture, $"{name}.{index}.")))
            .Select(index => Item(input, name, index, context))
            .ToList();
        var problems = filled.SelectMany(item => item).SelectMany(answer => answer.Answer.Problems).ToList();
        if (problems.Count > 0)
        {
            return FieldAnswer.Wrong(problems);
        }

        return filled.Count == 0 || filled.All(item => item.All(answer => answer.Answer.Value is null))
            ? FieldAnswer.None
            : new FieldAnswer(new JsonArray([.. filled.Select(Stored)]), string.Join("\n", filled.Select(Readable)), [], []);
    }

    private static JsonNode Stored(IReadOnlyList<(FormField Field, FieldAnswer Answer)> item) => new JsonObject(
        item.Where(answer => answer.Answer.Value is not null).Select(answer => KeyValuePair.Create(answer.Field.Alias, answer.Answer.Value)));

    private static string Readable(IReadOnlyList<(FormField Field, FieldAnswer Answer)> item) =>
        string.Join(", ", item.Where(answer => answer.Answer.Text.Length > 0).Select(answer => answer.Answer.Text));

    private IReadOnlyList<(FormField Field, FieldAnswer Answer)> Item(FormInput input, string name, int index, FieldContext context) =>
        [.. Fields.Where(field => field.IsQuestion).Select(field => (field, field.Read(input, NameOf(name, index, field), context)))];
}
