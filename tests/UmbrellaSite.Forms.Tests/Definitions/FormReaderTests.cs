using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Definitions;

internal sealed class FormReaderTests
{
    private const string Name = """{ "type": "shortText", "key": "22222222-0000-0000-0000-000000000001", "alias": "name", "label": "Name" }""";

    [Test]
    public void Every_form_of_the_site_can_be_used() => Assert.Multiple(() =>
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Checkout.USync, "Forms"), "*.json"))
        {
            Assert.That(() => Bench.Read(File.ReadAllText(file)), Throws.Nothing, file);
        }
    });

    [Test]
    public void A_misspelt_setting_is_named_with_its_line()
    {
        var problem = Refused(Bench.FormOf(Name.Replace("\"label\"", "\"maxLenght\": 5, \"label\"", StringComparison.Ordinal)));
        Assert.That((problem.Message, problem.Line), Is.EqualTo((problem.Message, 2)));
        Assert.That(problem.Message, Does.Contain("maxLenght"));
    }

    [Test]
    public void A_field_type_that_does_not_exist_is_named() =>
        Assert.That(Refused(Bench.FormOf(Name.Replace("shortText", "captcha", StringComparison.Ordinal))).Message, Does.Contain("captcha"));

    [Test]
    public void A_text_needs_German() =>
        Assert.That(Refused(Bench.FormOf(Name.Replace("\"Name\"", "{ \"en\": \"Name\" }", StringComparison.Ordinal))).Message, Does.Contain("German"));

    [Test]
    public void A_key_that_is_used_twice_is_refused() =>
        Assert.That(Refused(Bench.FormOf(Name, Name.Replace("\"alias\": \"name\"", "\"alias\": \"vorname\"", StringComparison.Ordinal))).Message, Does.Contain("22222222-0000-0000-0000-000000000001"));

    [Test]
    public void Two_fields_of_one_alias_are_refused() =>
        Assert.That(Refused(Bench.FormOf(Name, Name.Replace("000000000001", "000000000002", StringComparison.Ordinal))).Message, Is.EqualTo("Two fields have the alias 'name'."));

    [Test]
    public void A_condition_looks_back_only()
    {
        var later = Name.Replace("\"label\"", "\"conditions\": { \"rules\": [ { \"field\": \"spaeter\", \"operator\": \"is\", \"value\": \"ja\" } ] }, \"label\"", StringComparison.Ordinal);
        Assert.That(Refused(Bench.FormOf(later)).Message, Is.EqualTo("A condition looks at 'spaeter', which is no field before it."));
    }

    [Test]
    public void To_keep_entries_for_ever_takes_a_reason() => Assert.That(
        Refused(Bench.FormOf(Name).Replace("\"pages\"", "\"retention\": { \"approved\": 0 }, \"pages\"", StringComparison.Ordinal)).Message,
        Does.Contain("'reason'"));

    [Test]
    public void A_pattern_that_could_take_for_ever_is_refused() => Assert.That(
        Refused(Bench.FormOf(Name.Replace("\"label\"", "\"pattern\": \"(a)\\\\1\", \"patternMessage\": \"x\", \"label\"", StringComparison.Ordinal))).Message,
        Does.Contain("'pattern'"));

    [Test]
    public void A_source_of_choices_has_to_exist() => Assert.That(
        Refused(Bench.FormOf("""{ "type": "dropDown", "key": "22222222-0000-0000-0000-000000000003", "alias": "wahl", "label": "Wahl", "choices": { "source": "planets" } }""")).Message,
        Does.Contain("'planets'"));

    [Test]
    public void A_mail_goes_to_a_field_that_asks_for_an_address() => Assert.That(
        Refused(Bench.FormOf(Name).Replace("\"pages\"", "\"workflows\": { \"submit\": [ { \"type\": \"mailToSender\", \"key\": \"22222222-0000-0000-0000-000000000004\", \"name\": \"Dank\", \"toField\": \"name\", \"subject\": \"x\", \"text\": \"y\" } ] }, \"pages\"", StringComparison.Ordinal)).Message,
        Is.EqualTo("Workflow 'Dank': 'name' is not a field of the type 'email'."));

    private static FormProblemException Refused(string json) => Assert.Throws<FormProblemException>(() => Bench.Read(json))!;
}
