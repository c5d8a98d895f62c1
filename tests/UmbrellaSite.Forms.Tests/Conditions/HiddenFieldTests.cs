using UmbrellaSite.Forms.Tests.Harness;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Tests.Conditions;

internal sealed class HiddenFieldTests
{
    private static readonly string _form = Bench.FormOf(
        Field("art", """ "type": "shortText" """, ""),
        Field("verein", """ "type": "shortText", "required": true """, "art"),
        Field("sitz", """ "type": "shortText", "required": true """, "verein"));

    [Test]
    public void What_is_not_shown_is_not_missed() => Assert.That(Problems(("art", "nein")), Is.Empty);

    [Test]
    public void What_is_shown_is_missed() => Assert.That(Problems(("art", "ja")), Is.EqualTo(new[] { "verein" }));

    [Test]
    public void What_is_not_shown_is_not_kept_even_when_it_was_sent()
    {
        var reading = Read(("art", "nein"), ("verein", "ja"), ("sitz", "Kiel"));
        Assert.That(reading.Answers().Select(answer => answer.Field.Alias), Is.EqualTo(new[] { "art" }));
    }

    [Test]
    public void What_depends_on_something_hidden_is_hidden_too() => Assert.That(Problems(("art", "nein"), ("verein", "ja")), Is.Empty);

    private static string[] Problems(params (string, string)[] typed)
    {
        var reading = Read(typed);
        return [.. reading.ProblemsOn(reading.Form.Pages[0]).Select(problem => problem.Name)];
    }

    private static FormReading Read(params (string, string)[] typed) => new(Bench.Read(_form), FormInput.Of(typed), Bench.Context);

    private static string Field(string alias, string settings, string shownBy) => $$"""
        { {{settings}}, "key": "{{Guid.NewGuid()}}", "alias": "{{alias}}", "label": "{{alias}}"
          {{(shownBy.Length == 0 ? "" : $$""", "conditions": { "rules": [ { "field": "{{shownBy}}", "operator": "is", "value": "ja" } ] }""")}} }
        """;
}
