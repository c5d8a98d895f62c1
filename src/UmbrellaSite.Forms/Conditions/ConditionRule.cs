using System.Globalization;

namespace UmbrellaSite.Forms.Conditions;

/// <summary>One comparison. Of several answers, one that fits is enough; a negative rule wants that none does.</summary>
/// <param name="Field">The alias of the field that is looked at.</param>
internal sealed record ConditionRule(string Field, ConditionOperator Operator, string Value = "")
{
    public bool IsMet(IReadOnlyList<string> answers) => Operator switch
    {
        ConditionOperator.Is => answers.Any(Equal) || (Value.Length == 0 && IsEmpty(answers)),
        ConditionOperator.IsNot => !(answers.Any(Equal) || (Value.Length == 0 && IsEmpty(answers))),
        ConditionOperator.Contains => answers.Any(Holds),
        ConditionOperator.NotContains => !answers.Any(Holds),
        ConditionOperator.StartsWith => answers.Any(answer => answer.StartsWith(Value, StringComparison.OrdinalIgnoreCase)),
        ConditionOperator.EndsWith => answers.Any(answer => answer.EndsWith(Value, StringComparison.OrdinalIgnoreCase)),
        ConditionOperator.GreaterThan => answers.Any(answer => Compare(answer) > 0),
        ConditionOperator.LessThan => answers.Any(answer => Compare(answer) < 0),
        ConditionOperator.IsEmpty => IsEmpty(answers),
        ConditionOperator.IsNotEmpty => !IsEmpty(answers),
        ConditionOperator.FewerThan => int.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && answers.Count < limit,
        _ => throw new InvalidOperationException($"There is no comparison {Operator}."),
    };

    private static bool IsEmpty(IReadOnlyList<string> answers) => answers.All(string.IsNullOrWhiteSpace);

    private bool Equal(string answer) => string.Equals(answer, Value, StringComparison.OrdinalIgnoreCase);

    private bool Holds(string answer) => answer.Contains(Value, StringComparison.OrdinalIgnoreCase);

    // Numbers and ISO dates; what is neither is not comparable, so neither greater nor less.
    private int? Compare(string answer) =>
        decimal.TryParse(answer, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && decimal.TryParse(Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var limit)
            ? number.CompareTo(limit)
        : DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && DateOnly.TryParseExact(Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var limitDay)
            ? day.CompareTo(limitDay)
        : null;
}
