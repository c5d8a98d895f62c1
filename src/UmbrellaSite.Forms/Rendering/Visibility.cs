using System.Text.Json;
using System.Text.Json.Serialization;
using UmbrellaSite.Forms.Conditions;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>
/// Conditions as the page knows them. What depends on an answer of an earlier page is decided here; what depends on an
/// answer of this page is shown, and hidden by the script where there is one.
/// </summary>
internal static class Visibility
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static bool IsThere(StepView step, ConditionSet? conditions) =>
        conditions is null || conditions.Rules.Any(rule => IsHere(step, rule)) || conditions.Shows(step.Reading.ValuesOf);

    /// <summary>The rules for the script: those about earlier pages as true or false.</summary>
    public static string? ForScript(StepView step, ConditionSet? conditions) =>
        conditions is null || !conditions.Rules.Any(rule => IsHere(step, rule))
            ? null
            : JsonSerializer.Serialize(
                new
                {
                    conditions.Action,
                    conditions.Match,
                    Rules = conditions.Rules.Select(rule => IsHere(step, rule)
                        ? new ScriptRule(rule.Field, rule.Operator, rule.Value, null)
                        : new ScriptRule(null, null, null, rule.IsMet(step.Reading.ValuesOf(rule.Field)))),
                },
                _options);

    private static bool IsHere(StepView step, ConditionRule rule) => step.Page.Fields.Any(field => field.Alias == rule.Field);

    private sealed record ScriptRule(string? Field, ConditionOperator? Operator, string? Value, bool? Met);
}
