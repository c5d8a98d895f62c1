using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Fields;

internal sealed class NumberAndDateTests : GermanTests
{
    private const string Number = "\"type\": \"number\"";
    private const string Date = "\"type\": \"date\"";

    [TestCase("500", "500")]
    [TestCase("1.234", "1234")]
    [TestCase("1 234", "1234")]
    [TestCase(" 007 ", "7")]
    public void A_whole_number_may_be_grouped(string typed, string stored) => Assert.That(Bench.Answer(Number, typed).Values, Is.EqualTo(new[] { stored }));

    [TestCase("12,5")]
    [TestCase("zwölf")]
    [TestCase("1e5")]
    [TestCase("1.2.3")]
    [TestCase("１２")]
    public void What_is_no_whole_number_is_refused(string typed) =>
        Assert.That(Bench.Answer(Number, typed).Problem(), Is.EqualTo("Bitte geben Sie bei „Feld“ eine ganze Zahl an."));

    [TestCase("12,5", "12.5")]
    [TestCase("12.5", "12.5")]
    [TestCase("1.234,5", "1234.5")]
    public void A_number_with_places_is_read_with_comma_or_point(string typed, string stored) =>
        Assert.That(Bench.Answer(Number + ", \"decimals\": 2", typed).Values, Is.EqualTo(new[] { stored }));

    [Test]
    public void A_number_out_of_range_says_the_range() =>
        Assert.That(Bench.Answer(Number + ", \"min\": 1, \"max\": 20", "21").Problem(), Is.EqualTo("„Feld“ muss zwischen 1 und 20 liegen."));

    [Test]
    public void A_number_is_shown_as_people_group_it() => Assert.That(Bench.Answer(Number, "12345").Text, Is.EqualTo("12.345"));

    [Test]
    public void A_day_is_put_together_from_three_numbers()
    {
        var answer = Day("9", "3", "1980");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Text, Is.EqualTo("9. März 1980"));
            Assert.That(answer.Values, Is.EqualTo(new[] { "1980-03-09" }));
        });
    }

    [TestCase("31", "2", "2026")]
    [TestCase("1", "13", "2026")]
    [TestCase("1", "1", "26")]
    [TestCase("x", "1", "2026")]
    public void A_day_that_does_not_exist_is_refused(string day, string month, string year) =>
        Assert.That(Day(day, month, year).Problem(), Does.StartWith("Bitte geben Sie bei „Feld“ ein Datum an, das es gibt"));

    [Test]
    public void A_part_of_a_day_that_is_missing_gets_the_focus() =>
        Assert.That(Day("1", "", "2026").Problems.Single().Name, Is.EqualTo("feld.monat"));

    [Test]
    public void A_day_before_the_first_one_allowed_is_refused() =>
        Assert.That(Day("20", "11", "2026", ", \"earliest\": \"today\"").Problem(), Is.EqualTo("„Feld“ darf nicht vor dem 21.11.2026 liegen."));

    [Test]
    public void A_day_after_the_last_one_allowed_is_refused() =>
        Assert.That(Day("22", "11", "2026", ", \"latest\": \"today\"").Problem(), Is.EqualTo("„Feld“ darf nicht nach dem 21.11.2026 liegen."));

    private static Forms.Fields.FieldAnswer Day(string day, string month, string year, string settings = "") =>
        Bench.Answer(Date + settings, ("feld.tag", day), ("feld.monat", month), ("feld.jahr", year));
}
