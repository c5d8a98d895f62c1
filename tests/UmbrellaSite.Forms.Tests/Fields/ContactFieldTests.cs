using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Fields;

internal sealed class ContactFieldTests : GermanTests
{
    private const string Email = "\"type\": \"email\"";
    private const string Telephone = "\"type\": \"telephone\"";

    [TestCase("anna@gmx.de")]
    [TestCase("anna.maria+brief@verein-x.example")]
    [TestCase("anna@müller-verein.de")]
    [TestCase("o'neil@example.org")]
    public void A_mail_address_is_taken_as_it_is(string address) => Assert.That(Bench.Answer(Email, address).Text, Is.EqualTo(address));

    [TestCase("anna")]
    [TestCase("anna@")]
    [TestCase("anna@verein")]
    [TestCase("anna@@gmx.de")]
    [TestCase("anna maria@gmx.de")]
    [TestCase("Anna <anna@gmx.de>")]
    [TestCase("anna@gmx.de,berta@gmx.de")]
    [TestCase("anna@gmx..de")]
    [TestCase("anna@-gmx.de")]
    public void What_is_no_mail_address_is_refused(string address) =>
        Assert.That(Bench.Answer(Email, address).Problem(), Does.StartWith("Bitte geben Sie eine vollständige E-Mail-Adresse an"));

    [Test]
    public void A_mail_address_that_is_too_long_is_refused() =>
        Assert.That(Bench.Answer(Email, new string('a', 60) + "@" + string.Join('.', Enumerable.Repeat(new string('b', 60), 4)) + ".de").Problems, Is.Not.Empty);

    [TestCase("anna@gmial.com", "anna@gmail.com")]
    [TestCase("anna@gmail.de", "anna@gmail.com")]
    [TestCase("anna@wbe.de", "anna@web.de")]
    [TestCase("anna@t-onlin.de", "anna@t-online.de")]
    [TestCase("anna@gmxx.de", "anna@gmx.de")]
    public void A_slip_in_a_well_known_provider_is_asked_about(string typed, string meant) =>
        Assert.That(Bench.Answer(Email, typed).Problem(), Does.StartWith($"Meinten Sie {meant}?"));

    [Test]
    public void An_unusual_address_is_taken_when_it_is_sent_once_more() =>
        Assert.That(Bench.Answer(Email, ("feld", "anna@gmial.com"), ("feld.gefragt", "anna@gmial.com")).Text, Is.EqualTo("anna@gmial.com"));

    [TestCase("anna@gmx.at")]
    [TestCase("anna@mail.de")]
    [TestCase("anna@posteo.net")]
    public void A_provider_that_only_resembles_another_one_is_not_asked_about(string address) => Assert.That(Bench.Answer(Email, address).Problems, Is.Empty);

    [TestCase("030 123456")]
    [TestCase("+49 (0)30 / 123-456")]
    [TestCase("0049.30.123456")]
    public void A_telephone_number_is_kept_as_it_is_grouped(string number) => Assert.That(Bench.Answer(Telephone, number).Text, Is.EqualTo(number));

    [TestCase("123")]
    [TestCase("abends erreichbar")]
    [TestCase("030+123456")]
    [TestCase("123456789012345678901")]
    public void What_nobody_can_dial_is_refused(string number) =>
        Assert.That(Bench.Answer(Telephone, number).Problem(), Does.StartWith("Bitte geben Sie eine Telefonnummer mit Vorwahl an"));
}
