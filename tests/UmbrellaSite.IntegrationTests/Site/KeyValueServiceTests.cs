using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Site;

[TestFixture]
internal sealed class KeyValueServiceTests : SiteTests
{
    private IKeyValueService Values => Site.Get<IKeyValueService>();

    [Test]
    public void A_key_without_a_value_has_null() => Assert.That(Values.GetValue(Own("missing")), Is.Null);

    [Test]
    public void A_value_is_kept_and_replaced()
    {
        var key = Own("kept");
        Values.SetValue(key, "one");
        Values.SetValue(key, "two");
        Assert.That(Values.GetValue(key), Is.EqualTo("two"));
    }

    [Test]
    public void Values_are_found_by_the_start_of_their_keys()
    {
        var prefix = Own("pre_fix");
        Values.SetValue(prefix + ".a", "1");
        Values.SetValue(prefix + ".b", "2");
        Values.SetValue(prefix.Replace('_', 'x') + ".c", "3");
        Assert.That(Values.FindByKeyPrefix(prefix)!.Values, Is.EquivalentTo(new[] { "1", "2" }));
    }

    [Test]
    public void A_value_changes_only_from_the_one_that_was_expected()
    {
        var key = Own("expected");
        Values.SetValue(key, "one");
        Assert.Multiple(() =>
        {
            Assert.That(Values.TrySetValue(key, "other", "two"), Is.False);
            Assert.That(Values.TrySetValue(key, "one", "two"), Is.True);
            Assert.That(Values.GetValue(key), Is.EqualTo("two"));
        });
    }

    [Test]
    public async Task Of_many_who_want_to_make_the_same_change_one_succeeds()
    {
        var key = Own("contested");
        Values.SetValue(key, "free");
        var attempts = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            Task.Run(() => Values.TrySetValue(key, "free", $"taken by {number}"))));
        Assert.That(attempts.Count(won => won), Is.EqualTo(1));
    }
}
