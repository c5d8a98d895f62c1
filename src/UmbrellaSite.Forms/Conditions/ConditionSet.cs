namespace UmbrellaSite.Forms.Conditions;

/// <summary>When a page, a group, a field is shown, or a workflow runs.</summary>
internal sealed record ConditionSet(IReadOnlyList<ConditionRule> Rules, ConditionAction Action = ConditionAction.Show, ConditionMatch Match = ConditionMatch.All)
{
    /// <param name="valuesOf">The answers to the field of an alias; none where it is not shown itself.</param>
    public bool Shows(Func<string, IReadOnlyList<string>> valuesOf)
    {
        var met = Match == ConditionMatch.All
            ? Rules.All(rule => rule.IsMet(valuesOf(rule.Field)))
            : Rules.Any(rule => rule.IsMet(valuesOf(rule.Field)));
        return met == (Action == ConditionAction.Show);
    }
}
