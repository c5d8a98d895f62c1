using UmbrellaSite.Website.Searching.Reporting;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

internal sealed class SearchTermTests
{
    [TestCase("Darmkrebs", "darmkrebs")]
    [TestCase("  Angst   und Panik ", "angst und panik")]
    [TestCase("\"Seltene Erkrankung\" -Krebs", "seltene erkrankung -krebs")]
    [TestCase("ДЕПРЕССИЯ", "депрессия")]
    public void Words_are_counted_whatever_their_case_and_signs(string typed, string term) => Assert.That(SearchTerm.Of(typed), Is.EqualTo(term));

    [TestCase("erika@example.org")]
    [TestCase("0711 123456")]
    [TestCase("70173")]
    [TestCase("geboren 1.4.1962")]
    [TestCase("https://example.org/erika")]
    [TestCase("ab")]
    [TestCase("Ich heiße Erika Mustermann und wohne in Esslingen")]
    [TestCase("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenträger")]
    [TestCase("٠٧١١")]
    public void What_may_say_who_somebody_is_is_dropped(string typed) => Assert.That(SearchTerm.Of(typed), Is.Null);
}
