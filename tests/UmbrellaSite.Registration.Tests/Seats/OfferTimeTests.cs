using System.Globalization;
using UmbrellaSite.Registration.Seats;

namespace UmbrellaSite.Registration.Tests.Seats;

[TestFixture]
internal sealed class OfferTimeTests
{
    private static readonly DateTimeOffset _far = new(2028, 1, 1, 18, 0, 0, TimeSpan.Zero);

    // Berlin is two hours ahead of UTC in June.
    [TestCase("2027-06-01T10:00Z", "2027-06-02T10:00Z", TestName = "An_offer_at_noon_lasts_a_day")]
    [TestCase("2027-06-01T18:59Z", "2027-06-02T18:59Z", TestName = "An_offer_before_nine_in_the_evening_lasts_a_day")]
    [TestCase("2027-06-01T19:00Z", "2027-06-03T07:00Z", TestName = "An_offer_at_nine_in_the_evening_lasts_into_the_morning_but_one")]
    [TestCase("2027-06-01T23:00Z", "2027-06-03T07:00Z", TestName = "An_offer_at_one_at_night_lasts_into_the_morning_but_one")]
    [TestCase("2027-06-01T05:59Z", "2027-06-02T07:00Z", TestName = "An_offer_before_eight_lasts_until_nine_of_the_next_morning")]
    [TestCase("2027-03-27T20:30Z", "2027-03-29T07:00Z", TestName = "Over_the_change_to_summer_time_the_morning_is_still_nine_o_clock")]
    [TestCase("2027-10-30T20:30Z", "2027-11-01T08:00Z", TestName = "Over_the_change_to_winter_time_the_morning_is_still_nine_o_clock")]
    public void Usual(string now, string end) =>
        Assert.That(OfferTime.End(Time(now), _far), Is.EqualTo(Time(end)));

    [Test]
    public void An_offer_ends_an_hour_before_the_event() =>
        Assert.That(OfferTime.End(new(2027, 6, 1, 6, 0, 0, TimeSpan.Zero), new(2027, 6, 1, 16, 0, 0, TimeSpan.Zero)), Is.EqualTo(new DateTimeOffset(2027, 6, 1, 15, 0, 0, TimeSpan.Zero)));

    [Test]
    public void An_offer_for_an_early_event_ends_on_the_evening_before() =>
        Assert.That(OfferTime.End(new(2027, 6, 1, 10, 0, 0, TimeSpan.Zero), new(2027, 6, 2, 6, 30, 0, TimeSpan.Zero)), Is.EqualTo(new DateTimeOffset(2027, 6, 1, 18, 59, 0, TimeSpan.Zero)));

    [Test]
    public void Nothing_is_offered_when_there_is_no_hour_left_to_answer() =>
        Assert.That(OfferTime.End(new(2027, 6, 1, 14, 30, 0, TimeSpan.Zero), new(2027, 6, 1, 16, 0, 0, TimeSpan.Zero)), Is.Null);

    [Test]
    public void No_offer_of_a_year_ends_in_quiet_hours_or_too_soon()
    {
        for (var now = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero); now.Year == 2027; now = now.AddMinutes(17))
        {
            foreach (var start in new[] { now.AddDays(300), now.AddHours(30), now.AddHours(13) })
            {
                var end = OfferTime.End(now, start);
                Assert.That(end is null || (!OfferTime.IsQuiet(end.Value) && end - now >= TimeSpan.FromHours(1) && end < start), Is.True, $"{now:O} {start:O} {end:O}");
            }
        }
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
