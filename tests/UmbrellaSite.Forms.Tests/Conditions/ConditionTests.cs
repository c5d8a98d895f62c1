using UmbrellaSite.Forms.Conditions;

namespace UmbrellaSite.Forms.Tests.Conditions;

internal sealed class ConditionTests
{
    [TestCase(ConditionOperator.Is, "ja", "JA", true)]
    [TestCase(ConditionOperator.Is, "ja", "nein", false)]
    [TestCase(ConditionOperator.IsNot, "ja", "nein", true)]
    [TestCase(ConditionOperator.IsNot, "ja", "ja", false)]
    [TestCase(ConditionOperator.Contains, "verein", "Sportverein", true)]
    [TestCase(ConditionOperator.NotContains, "verein", "Sportverein", false)]
    [TestCase(ConditionOperator.StartsWith, "sport", "Sportverein", true)]
    [TestCase(ConditionOperator.EndsWith, "verein", "Sportverein", true)]
    [TestCase(ConditionOperator.GreaterThan, "500", "1000", true)]
    [TestCase(ConditionOperator.GreaterThan, "500", "500", false)]
    [TestCase(ConditionOperator.LessThan, "500", "90", true)]
    [TestCase(ConditionOperator.LessThan, "500", "viele", false)]
    [TestCase(ConditionOperator.GreaterThan, "2026-01-01", "2026-02-01", true)]
    [TestCase(ConditionOperator.LessThan, "2026-01-01", "2026-02-01", false)]
    public void A_rule_compares_an_answer(ConditionOperator comparison, string value, string answer, bool met) =>
        Assert.That(new ConditionRule("feld", comparison, value).IsMet([answer]), Is.EqualTo(met));

    [Test]
    public void Empty_is_what_nobody_has_answered() => Assert.Multiple(() =>
    {
        Assert.That(new ConditionRule("feld", ConditionOperator.IsEmpty).IsMet([]));
        Assert.That(new ConditionRule("feld", ConditionOperator.IsNotEmpty).IsMet([" "]), Is.False);
        Assert.That(new ConditionRule("feld", ConditionOperator.Is, "ja").IsMet([]), Is.False);
        Assert.That(new ConditionRule("feld", ConditionOperator.IsNot, "ja").IsMet([]));
    });

    [TestCase(2, true)]
    [TestCase(3, false)]
    public void Choices_can_be_counted(int made, bool met) =>
        Assert.That(new ConditionRule("feld", ConditionOperator.FewerThan, "3").IsMet([.. Enumerable.Range(0, made).Select(number => $"{number}")]), Is.EqualTo(met));

    [Test]
    public void Of_several_answers_one_is_enough() => Assert.That(new ConditionRule("feld", ConditionOperator.Is, "b").IsMet(["a", "b"]));

    [TestCase(ConditionMatch.All, ConditionAction.Show, false)]
    [TestCase(ConditionMatch.Any, ConditionAction.Show, true)]
    [TestCase(ConditionMatch.All, ConditionAction.Hide, true)]
    [TestCase(ConditionMatch.Any, ConditionAction.Hide, false)]
    public void A_set_wants_all_rules_or_any_and_shows_or_hides(ConditionMatch match, ConditionAction action, bool shown)
    {
        var set = new ConditionSet([new("feld", ConditionOperator.Is, "a"), new("feld", ConditionOperator.Is, "b")], action, match);
        Assert.That(set.Shows(_ => ["a"]), Is.EqualTo(shown));
    }
}
