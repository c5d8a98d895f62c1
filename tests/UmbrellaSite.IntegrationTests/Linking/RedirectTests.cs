using System.Net;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Linking;

public class RedirectTests : LinkingFixture
{
    private IRedirectUrlService Redirects => Site.Get<IRedirectUrlService>();

    private IContent _home = null!;

    [OneTimeSetUp]
    public void AddHome() => _home = APage("Home");

    [Test]
    public void A_renamed_page_stays_reachable_under_its_old_path()
    {
        var page = APage("Old name", _home);

        Rename(page, "New name");

        var redirect = Redirects.GetMostRecentRedirectUrl("/old-name")!;
        Assert.That(redirect.ContentKey, Is.EqualTo(page.Key));
        Assert.That(redirect.ContentId, Is.EqualTo(page.Id));
    }

    [Test]
    public async Task Its_visitors_are_led_to_the_new_path_for_good()
    {
        var page = APage("Visited", _home);
        Rename(page, "Visited later");

        var response = await Site.Client.GetAsync(new Uri("/visited?a=1", UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo("/visited-later/?a=1"));
    }

    [Test]
    public void Pages_below_a_renamed_page_stay_reachable_too()
    {
        var parent = APage("Parent", _home);
        var child = APage("Child", parent);

        Rename(parent, "Other parent");

        Assert.That(Redirects.GetMostRecentRedirectUrl("/parent/child")!.ContentKey, Is.EqualTo(child.Key));
        Assert.That(Redirects.GetMostRecentRedirectUrl("/parent")!.ContentKey, Is.EqualTo(parent.Key));
    }

    [Test]
    public void A_moved_page_and_those_below_it_stay_reachable()
    {
        var (from, to) = (APage("From", _home), APage("To", _home));
        var page = APage("Moved", from);
        var below = APage("Below", page);

        Content.Move(Reload(page), to.Id);

        Assert.That(Redirects.GetMostRecentRedirectUrl("/from/moved")!.ContentKey, Is.EqualTo(page.Key));
        Assert.That(Redirects.GetMostRecentRedirectUrl("/from/moved/below")!.ContentKey, Is.EqualTo(below.Key));
    }

    [Test]
    public void Renaming_alone_changes_no_path_before_it_is_published()
    {
        var page = APage("Not yet", _home);

        page.Name = "Later";
        Content.Save(page);

        Assert.That(Redirects.GetContentRedirectUrls(page.Key), Is.Empty);
    }

    [Test]
    public void Publishing_other_changes_makes_no_redirect()
    {
        var page = APage("Same path", _home);

        page.SetValue(PageTypes.Tags, """["new"]""");
        Content.Save(page);
        Publish(page);

        Assert.That(Redirects.GetContentRedirectUrls(page.Key), Is.Empty);
    }

    [Test]
    public void A_page_that_was_never_published_leaves_no_path_behind()
    {
        var page = ADraft("Draft", _home);

        Rename(page, "Published draft");

        Assert.That(Redirects.GetContentRedirectUrls(page.Key), Is.Empty);
    }

    [Test]
    public void A_page_that_gets_its_path_back_does_not_redirect_to_itself()
    {
        var page = APage("There", _home);

        Rename(page, "Elsewhere");
        Rename(page, "There");

        Assert.That(Redirects.GetContentRedirectUrls(page.Key).Select(redirect => redirect.Url), Is.EqualTo(new[] { "/elsewhere" }));
    }

    [Test]
    public void Of_two_pages_that_had_a_path_the_later_one_is_shown()
    {
        var first = APage("Coveted", _home);
        Rename(first, "First holder");
        var second = APage("Coveted", _home);
        Rename(second, "Second holder");

        Assert.That(Redirects.GetMostRecentRedirectUrl("/coveted")!.ContentKey, Is.EqualTo(second.Key));
    }

    [Test]
    public void A_trashed_page_leads_nowhere_and_a_deleted_one_leaves_no_redirects()
    {
        var page = APage("Doomed", _home);
        Rename(page, "Still doomed");

        Content.MoveToRecycleBin(page);
        var whileTrashed = Redirects.GetContentRedirectUrls(page.Key).Select(redirect => redirect.Url).ToArray();
        Content.Delete(Reload(page));

        Assert.That(whileTrashed, Is.EqualTo(new[] { "/doomed" }));
        Assert.That(Redirects.GetMostRecentRedirectUrl("/doomed"), Is.Null);
    }

    [Test]
    public void A_redirect_of_a_culture_comes_before_one_for_all()
    {
        var (forAll, forDanish) = (APage("For all", _home), APage("For Danish", _home));
        Redirects.Register("/by-culture", forDanish.Key, PageTypes.Danish);
        Redirects.Register("/by-culture", forAll.Key);

        Assert.Multiple(async () =>
        {
            Assert.That((await Redirects.GetMostRecentRedirectUrlAsync("/by-culture", "DA"))!.ContentKey, Is.EqualTo(forDanish.Key));
            Assert.That((await Redirects.GetMostRecentRedirectUrlAsync("/by-culture", PageTypes.English))!.ContentKey, Is.EqualTo(forAll.Key));
        });
    }

    [Test]
    public void Registering_a_redirect_again_makes_it_the_most_recent_and_no_second_one()
    {
        var (one, two) = (APage("One", _home), APage("Two", _home));
        Redirects.Register("/again", one.Key);
        Redirects.Register("/again", two.Key);

        Redirects.Register("/again", one.Key);

        Assert.That(Redirects.GetMostRecentRedirectUrl("/again")!.ContentKey, Is.EqualTo(one.Key));
        Assert.That(Count($"""SELECT COUNT(*) FROM "umbracoRedirectUrl" WHERE "url" = {"/again"}"""), Is.EqualTo(2));
    }

    [Test]
    public void Redirects_are_searched_and_listed_in_pages()
    {
        var page = APage("Searched", _home);
        for (var number = 1; number <= 3; number++)
        {
            Redirects.Register($"/needle_{number}", page.Key);
        }

        Redirects.Register("/needle-like", page.Key);

        var found = Redirects.SearchRedirectUrls("Needle_", 0, 2, out var total);
        var below = Redirects.GetAllRedirectUrls(_home.Id, 0, 100, out _);

        Assert.Multiple(() =>
        {
            Assert.That(found.Count(), Is.EqualTo(2));
            Assert.That(total, Is.EqualTo(3));
            Assert.That(below.Count(redirect => redirect.ContentKey == page.Key), Is.EqualTo(4));
        });
    }

    [Test]
    public void A_redirect_can_be_taken_back()
    {
        var page = APage("Taken back", _home);
        Redirects.Register("/taken-back-before", page.Key);

        Redirects.Delete(Redirects.GetMostRecentRedirectUrl("/taken-back-before")!);

        Assert.That(Redirects.GetMostRecentRedirectUrl("/taken-back-before"), Is.Null);
    }

    private void Rename(IContent page, string name)
    {
        page.Name = name;
        Content.Save(page);
        Publish(page);
    }
}
