using UmbrellaSite.Cms.Mail;

namespace UmbrellaSite.IntegrationTests.Mail;

[TestFixture]
internal sealed class PlainTextTests
{
    [Test]
    public void Paragraphs_stand_apart() =>
        Assert.That(PlainText.Of("<p>Guten Tag,</p><p>vielen Dank.</p>"), Is.EqualTo("Guten Tag,\r\n\r\nvielen Dank."));

    [Test]
    public void List_items_begin_with_a_dash() =>
        Assert.That(PlainText.Of("<ul><li>eins</li><li>zwei</li></ul>"), Is.EqualTo("- eins\r\n\r\n- zwei"));

    [Test]
    public void Links_keep_their_address() =>
        Assert.That(PlainText.Of("""<a href="https://example.org/a?b=1&amp;c=2">hier</a>"""), Is.EqualTo("hier <https://example.org/a?b=1&c=2>"));

    [Test]
    public void A_link_that_shows_its_address_says_it_once() =>
        Assert.That(PlainText.Of("""<a href="https://example.org">https://example.org</a>"""), Is.EqualTo("https://example.org"));

    [Test]
    public void Entities_become_letters() => Assert.That(PlainText.Of("<p>Gr&uuml;&szlig;e &amp; K&#252;sse</p>"), Is.EqualTo("Grüße & Küsse"));

    [Test]
    public void Styles_and_scripts_are_left_out() =>
        Assert.That(PlainText.Of("<head><title>x</title><style>p{}</style></head><body><script>1</script>Text</body>"), Is.EqualTo("Text"));
}
