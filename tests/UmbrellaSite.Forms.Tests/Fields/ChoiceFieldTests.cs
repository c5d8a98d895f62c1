using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Fields;

internal sealed class ChoiceFieldTests : GermanTests
{
    private const string Fixed = "\"choices\": { \"fixed\": [ { \"value\": \"a\", \"label\": \"Apfel\" }, { \"value\": \"b\", \"label\": \"Birne\" }, { \"value\": \"n\", \"label\": \"Nichts davon\", \"exclusive\": true } ] }";

    [TestCase("singleChoice")]
    [TestCase("dropDown")]
    public void One_of_the_choices_is_stored_by_its_value_and_shown_by_its_label(string type)
    {
        var answer = Bench.Answer($"\"type\": \"{type}\", {Fixed}", "b");
        Assert.That((answer.Value!.ToString(), answer.Text), Is.EqualTo(("b", "Birne")));
    }

    [TestCase("singleChoice")]
    [TestCase("dropDown")]
    public void What_was_never_offered_is_refused(string type) =>
        Assert.That(Bench.Answer($"\"type\": \"{type}\", {Fixed}", "z").Problem(), Is.EqualTo("Bitte wählen Sie bei „Feld“ etwas aus."));

    [Test]
    public void Several_choices_keep_the_order_in_which_they_are_offered() =>
        Assert.That(Several(("feld", "b"), ("feld", "a")).Text, Is.EqualTo("Apfel, Birne"));

    [Test]
    public void One_choice_that_was_never_offered_spoils_them_all() => Assert.That(Several(("feld", "a"), ("feld", "z")).Problems, Is.Not.Empty);

    [Test]
    public void Nothing_of_it_does_not_go_with_something() =>
        Assert.That(Several(("feld", "a"), ("feld", "n")).Problem(), Does.StartWith("„Nichts davon“ passt nicht zu einer anderen Antwort."));

    [Test]
    public void Too_few_choices_say_how_many_it_takes() => Assert.That(
        Bench.Answer($"\"type\": \"multipleChoice\", \"fewest\": 2, {Fixed}", ("feld", "a")).Problem(), Is.EqualTo("Bitte wählen Sie bei „Feld“ mindestens 2 Antworten aus."));

    [Test]
    public void Too_many_choices_say_how_many_are_allowed() => Assert.That(
        Bench.Answer($"\"type\": \"multipleChoice\", \"most\": 1, {Fixed}", ("feld", "a"), ("feld", "b")).Problem(), Is.EqualTo("Bitte wählen Sie bei „Feld“ höchstens 1 Antworten aus."));

    [Test]
    public void A_federal_state_is_one_of_sixteen() => Assert.Multiple(() =>
    {
        Assert.That(Bench.Answer("\"type\": \"federalState\"", "Saarland").Text, Is.EqualTo("Saarland"));
        Assert.That(Bench.Answer("\"type\": \"federalState\"", "Tirol").Problems, Is.Not.Empty);
    });

    [Test]
    public void An_organisation_is_stored_by_its_key() =>
        Assert.That(Bench.Answer("\"type\": \"organisation\"", "b2").Text, Is.EqualTo("Herzschlag"));

    [Test]
    public void A_box_is_ticked_or_not() => Assert.Multiple(() =>
    {
        Assert.That(Bench.Answer("\"type\": \"checkbox\"", "ja").Text, Is.EqualTo("Ja"));
        Assert.That(Bench.Answer("\"type\": \"checkbox\", \"required\": true", "").Problem(), Is.EqualTo("Bitte setzen Sie den Haken bei „Feld“."));
    });

    [Test]
    public void A_consent_keeps_the_version_of_the_text() =>
        Assert.That(Bench.Answer("\"type\": \"consent\", \"text\": \"Wir löschen alles.\", \"version\": \"2026-11\"", "ja").Value!["version"]!.ToString(), Is.EqualTo("2026-11"));

    private static Forms.Fields.FieldAnswer Several(params (string, string)[] typed) => Bench.Answer($"\"type\": \"multipleChoice\", {Fixed}", typed);
}
