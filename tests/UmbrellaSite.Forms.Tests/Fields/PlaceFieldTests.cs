using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Fields;

internal sealed class PlaceFieldTests : GermanTests
{
    private const string Address = "\"type\": \"address\"";

    [TestCase("70173")]
    [TestCase("D-70173")]
    [TestCase("70 173")]
    public void A_postcode_brings_its_place_and_state(string typed)
    {
        var answer = Bench.Answer("\"type\": \"postcode\"", typed);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Text, Is.EqualTo("70173 Stuttgart"));
            Assert.That(answer.Values, Does.Contain("Baden-Württemberg"));
        });
    }

    [TestCase("7017")]
    [TestCase("701733")]
    [TestCase("SW1A 1AA")]
    public void What_is_no_postcode_is_refused(string typed) =>
        Assert.That(Bench.Answer("\"type\": \"postcode\"", typed).Problem(), Does.StartWith("Bitte geben Sie eine Postleitzahl mit fünf Ziffern an"));

    [Test]
    public void A_postcode_that_does_not_exist_is_named() =>
        Assert.That(Bench.Answer("\"type\": \"postcode\"", "00000").Problem(), Does.StartWith("Die Postleitzahl 00000 kennen wir nicht."));

    [Test]
    public void An_address_has_a_problem_for_each_part_that_is_missing()
    {
        var answer = Bench.Answer(Address, ("feld.strasse", "Hauptstraße 1"));
        Assert.That(answer.Problems.Select(problem => problem.Name), Is.EqualTo(new[] { "feld.plz", "feld.ort" }));
    }

    [Test]
    public void An_address_reads_as_one_writes_it() => Assert.That(
        Bench.Answer(Address, ("feld.strasse", "Hauptstraße 1"), ("feld.plz", "70173"), ("feld.ort", "Stuttgart")).Text,
        Is.EqualTo("Hauptstraße 1, 70173 Stuttgart"));

    [Test]
    public void An_address_that_nobody_has_to_give_may_be_left_out() => Assert.That(Bench.Answer(Address, "").Problems, Is.Empty);
}
