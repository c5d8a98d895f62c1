using System.Net;
using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.IntegrationTests.Website;

public sealed class FinderTests
{
    [Test]
    public async Task A_concern_and_a_place_are_answered_with_everything_at_once()
    {
        var answer = await Visitor.ReadAsync("/hilfe-finden/?anliegen=Darmkrebs&ort=Stuttgart");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Cards("kontaktstellen")[0], Is.EqualTo("Kontaktstelle Selbsthilfe Stuttgart"));
            Assert.That(answer.Cards("gruppen"), Does.Contain("Darmkrebs Stuttgart"));
            Assert.That(answer.Cards("organisationen"), Does.Contain("Darmleben Bundesverband"));
            Assert.That(answer.Cards("veranstaltungen")[0], Is.EqualTo("Darmkrebs: Austauschtag Stuttgart"));
        });
    }

    [TestCase("Darmkrebs Stuttgart")]
    [TestCase("Darmkrebs in Stuttgart")]
    [TestCase("darmkrebs 70173")]
    public async Task Both_may_stand_in_one_field(string question)
    {
        var answer = await Visitor.ReadAsync($"/hilfe-finden/?anliegen={Uri.EscapeDataString(question)}");
        Assert.That(answer.Cards("kontaktstellen").FirstOrDefault(), Is.EqualTo("Kontaktstelle Selbsthilfe Stuttgart"));
        Assert.That(answer.Attributes("//main//input[@id='anliegen']", "value"), Is.EqualTo(new[] { "Darmkrebs" }).IgnoreCase);
    }

    [TestCase("Kolonkarzinom", "Darmkrebs")]
    [TestCase("Zuckerkrankheit", "Diabetes")]
    [TestCase("Lila-Krankheit", "Muskelerkrankungen")]
    [TestCase("GLUECKSSPIEL", "Glücksspielsucht")]
    public async Task Other_words_lead_to_the_topic(string question, string topic)
    {
        var answer = await Visitor.ReadAsync($"/hilfe-finden/?anliegen={Uri.EscapeDataString(question)}");
        Assert.That(answer.Texts("//div[@class='understood']//a"), Does.Contain(topic));
    }

    [TestCase("Zittern", "Parkinson")]
    [TestCase("Chemotherapie", "Darmkrebs")]
    public async Task What_is_no_name_of_a_topic_leads_to_the_one_that_speaks_of_it(string question, string topic)
    {
        await WebsiteSite.Site.Get<SearchFeed>().SettledAsync();
        var answer = await Visitor.ReadAsync($"/hilfe-finden/?anliegen={question}");
        Assert.That(answer.Texts("//div[@class='understood']//a"), Does.Contain(topic));
    }

    [TestCase("Fibromialgie", "Fibromyalgie")]
    [TestCase("Parkingson", "Parkinson")]
    [TestCase("Reuma", "Rheuma")]
    public async Task A_misspelt_word_is_met_with_the_right_one(string question, string suggestion)
    {
        var answer = await Visitor.ReadAsync($"/hilfe-finden/?anliegen={question}");
        Assert.That(answer.Texts("//div[@class='understood']//a")[0], Is.EqualTo(suggestion));
    }

    [Test]
    public async Task A_place_of_which_there_are_several_is_asked_back()
    {
        var answer = await Visitor.ReadAsync("/hilfe-finden/?ort=Neustadt");
        var choices = answer.Attributes("//div[@class='understood']//ul//a", "href");
        Assert.That(choices, Has.Count.GreaterThan(3));
        Assert.That((await Visitor.ReadAsync(choices[0])).Cards("kontaktstellen"), Is.Not.Empty);
    }

    [TestCase("00000")]
    [TestCase("Hintertupfingen")]
    public async Task A_place_that_does_not_exist_still_leads_on(string place)
    {
        var answer = await Visitor.ReadAsync($"/hilfe-finden/?anliegen=Depression&ort={place}");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(answer.Text, Does.Contain(place));
            Assert.That(answer.Cards("organisationen"), Does.Contain("Offenes Ohr"));
        });
    }

    [Test]
    public async Task Who_finds_nothing_is_given_a_telephone_number_and_ways_on()
    {
        var answer = await Visitor.ReadAsync("/hilfe-finden/?anliegen=Quastenflosser");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Attributes("//section[@aria-labelledby='nichts-passt']//a", "href"), Does.Contain("tel:+493023125100").And.Contain("/gruppe-gruenden/"));
        });
    }

    [Test]
    public async Task Fewer_than_three_hits_in_a_region_are_joined_by_neighbours()
    {
        var answer = await Visitor.ReadAsync("/hilfe-finden/?ort=Kiel");
        Assert.That(answer.Cards("kontaktstellen"), Is.EqualTo(["Kontaktstelle Selbsthilfe Kiel", "Kontaktstelle Selbsthilfe Hamburg", "Kontaktstelle Selbsthilfe Rostock"]));
    }

    [Test]
    public async Task Ten_thousand_letters_get_a_page_that_helps()
    {
        var answer = await Visitor.ReadAsync($"/hilfe-finden/?anliegen={new string('a', 10_000)}");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(answer.Heading, Is.EqualTo("Hilfe finden"));
    }
}
