using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Fields;

internal sealed class TextFieldTests : GermanTests
{
    [Test]
    public void A_short_text_is_kept_without_spaces_around_it() =>
        Assert.That(Bench.Answer("\"type\": \"shortText\"", "  Anna  ").Text, Is.EqualTo("Anna"));

    [Test]
    public void A_short_text_stays_on_one_line() =>
        Assert.That(Bench.Answer("\"type\": \"shortText\"", "Anna\r\nBcc: alle@example.org").Text, Is.EqualTo("Anna  Bcc: alle@example.org"));

    [Test]
    public void Marks_that_turn_the_direction_of_writing_are_taken_out() =>
        Assert.That(Bench.Answer("\"type\": \"shortText\"", "gnp\u202Eexe.\u200B").Text, Is.EqualTo("gnpexe."));

    [Test]
    public void Half_a_surrogate_pair_does_not_stop_the_form() =>
        Assert.That(Bench.Answer("\"type\": \"shortText\"", "A\ud800B").Problems, Is.Empty);

    [Test]
    public void A_text_that_is_too_long_says_how_long_it_may_be() =>
        Assert.That(Bench.Answer("\"type\": \"shortText\", \"maxLength\": 5", "Annabella").Problem(), Is.EqualTo("„Feld“ darf höchstens 5 Zeichen haben."));

    [Test]
    public void A_text_that_is_too_short_says_how_long_it_must_be() =>
        Assert.That(Bench.Answer("\"type\": \"shortText\", \"minLength\": 3", "An").Problem(), Is.EqualTo("„Feld“ braucht mindestens 3 Zeichen."));

    [Test]
    public void A_pattern_has_to_match_the_whole_text()
    {
        const string Field = "\"type\": \"shortText\", \"pattern\": \"VR [0-9]+\", \"patternMessage\": \"Bitte so: VR 123\"";
        Assert.Multiple(() =>
        {
            Assert.That(Bench.Answer(Field, "VR 4711").Problems, Is.Empty);
            Assert.That(Bench.Answer(Field, "VR 4711 B").Problem(), Is.EqualTo("Bitte so: VR 123"));
        });
    }

    [Test]
    public void A_long_text_keeps_its_lines() =>
        Assert.That(Bench.Answer("\"type\": \"longText\"", "eins\r\nzwei\r\n").Text, Is.EqualTo("eins\nzwei"));

    [Test]
    public void A_long_text_says_by_how_much_it_is_too_long() =>
        Assert.That(Bench.Answer("\"type\": \"longText\", \"maxLength\": 4", "sieben").Problem(), Does.Contain("kürzen Sie um 2"));

    [Test]
    public void A_required_text_that_is_missing_is_asked_for_by_its_name() =>
        Assert.That(Bench.Answer("\"type\": \"shortText\", \"required\": true", " ").Problem(), Is.EqualTo("Bitte füllen Sie „Feld“ aus."));

    [Test]
    public void A_required_text_may_have_words_of_its_own() => Assert.That(
        Bench.Answer("\"type\": \"shortText\", \"required\": true, \"requiredMessage\": \"Wie heißt Ihre Gruppe?\"", "").Problem(),
        Is.EqualTo("Wie heißt Ihre Gruppe?"));

    [Test]
    public void Problems_are_told_in_the_language_of_the_visitor()
    {
        using var english = Bench.In("en");
        Assert.That(Bench.Answer("\"type\": \"shortText\", \"required\": true", "").Problem(), Is.EqualTo("Please answer “Feld”."));
    }
}
