using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Linking;

public class DocumentUrlTests : LinkingFixture
{
    private IContent _home = null!;

    private IDocumentUrlService Urls => Site.Get<IDocumentUrlService>();

    private IDocumentUrlAliasService Aliases => Site.Get<IDocumentUrlAliasService>();

    [OneTimeSetUp]
    public void AddHome() => _home = APage("Home");

    [Test]
    public void A_published_page_is_found_by_its_path()
    {
        var page = APage("Self help near you", APage("Groups", _home));

        Assert.That(Urls.GetDocumentKeyByRoute("/groups/self-help-near-you", PageTypes.English, null, isDraft: false), Is.EqualTo(page.Key));
        Assert.That(Urls.GetUrlSegment(page.Key, PageTypes.English, isDraft: false), Is.EqualTo("self-help-near-you"));
    }

    [Test]
    public void A_draft_has_a_path_for_its_preview_only()
    {
        var page = ADraft("Preview me", _home);

        Assert.That(Urls.GetUrlSegment(page.Key, PageTypes.English, isDraft: true), Is.EqualTo("preview-me"));
        Assert.That(Urls.GetUrlSegment(page.Key, PageTypes.English, isDraft: false), Is.Null);
    }

    [Test]
    public void A_renamed_page_keeps_its_path_until_it_is_published()
    {
        var page = APage("Published name", _home);

        page.Name = "Draft name";
        Content.Save(page);
        var whileDraft = Urls.GetUrlSegment(page.Key, PageTypes.English, isDraft: false);
        Publish(page);

        Assert.That(whileDraft, Is.EqualTo("published-name"));
        Assert.That(Urls.GetUrlSegment(page.Key, PageTypes.English, isDraft: false), Is.EqualTo("draft-name"));
    }

    [Test]
    public void Each_culture_has_a_path_of_its_own()
    {
        var page = AVariantPage(_home, (PageTypes.English, "Books"), (PageTypes.Danish, "Bøger"));

        Assert.That(Urls.GetUrlSegment(page.Key, PageTypes.English, isDraft: false), Is.EqualTo("books"));
        Assert.That(Urls.GetUrlSegment(page.Key, PageTypes.Danish, isDraft: false), Is.EqualTo("boeger"));
    }

    [Test]
    public void Saving_without_another_name_writes_no_urls()
    {
        var page = APage("Stable", _home);
        var before = Rows(page);

        page.SetValue(PageTypes.Tags, """["new"]""");
        Content.Save(page);
        Publish(page);

        Assert.That(Rows(page), Is.EqualTo(before).And.Not.Empty);
    }

    [Test]
    public void Urls_are_read_as_they_were_written()
    {
        var page = AVariantPage(_home, (PageTypes.English, "Written"), (PageTypes.Danish, "Skrevet"));

        using var scope = Site.Scope();
        var stored = Site.Get<IDocumentUrlRepository>().GetAll().Where(url => url.DocumentKey == page.Key && !url.IsDraft);

        Assert.That(stored.Select(url => (url.UrlSegment, url.IsPrimary)), Is.EquivalentTo(new[] { ("written", true), ("skrevet", true) }));
    }

    [Test]
    public void A_deleted_page_leaves_no_urls()
    {
        var page = APage("Deleted", _home);

        Content.Delete(page);

        Assert.That(Rows(page), Is.Empty);
        Assert.That(Urls.GetDocumentKeyByRoute("/deleted", PageTypes.English, null, isDraft: false), Is.Null);
    }

    [Test]
    public async Task Further_paths_lead_to_a_page_once_it_is_published()
    {
        var page = ADraft("Aliased", _home, aliased => aliased.SetValue(PageTypes.UrlAlias, "short, also/this"));
        var whileDraft = await Aliases.GetDocumentKeysByAliasAsync("short", PageTypes.English);

        Publish(page);

        Assert.That(whileDraft, Is.Empty);
        Assert.That(await Aliases.GetDocumentKeysByAliasAsync("short", PageTypes.English), Is.EqualTo(new[] { page.Key }));
        Assert.That(await Aliases.GetDocumentKeysByAliasAsync("also/this", PageTypes.English), Is.EqualTo(new[] { page.Key }));
    }

    [Test]
    public async Task A_further_path_taken_away_leads_nowhere()
    {
        var page = APage("Less aliased", _home, aliased => aliased.SetValue(PageTypes.UrlAlias, "kept-alias,lost-alias"));

        page.SetValue(PageTypes.UrlAlias, "kept-alias");
        Content.Save(page);
        Publish(page);

        Assert.That(await Aliases.GetAliasesAsync(page.Key, PageTypes.English), Is.EqualTo(new[] { "kept-alias" }));
        Assert.That(await Aliases.GetDocumentKeysByAliasAsync("lost-alias", PageTypes.English), Is.Empty);
    }

    [Test]
    public void Further_paths_of_drafts_and_unpublished_pages_are_not_collected()
    {
        var published = APage("Collected", _home, page => page.SetValue(PageTypes.UrlAlias, "collected"));
        ADraft("Not collected", _home, page => page.SetValue(PageTypes.UrlAlias, "draft-alias"));
        var unpublished = APage("Not any more", _home, page => page.SetValue(PageTypes.UrlAlias, "unpublished-alias"));
        Content.Unpublish(unpublished);
        published.SetValue(PageTypes.UrlAlias, "changed-in-draft");
        Content.Save(published);

        using var scope = Site.Scope();
        var collected = Site.Get<IDocumentUrlAliasRepository>().GetAllDocumentUrlAliases().Select(alias => alias.AliasValue);

        Assert.That(collected, Does.Contain("collected"));
        Assert.That(collected.Intersect(["draft-alias", "unpublished-alias", "changed-in-draft"]), Is.Empty);
    }

    private List<int> Rows(IContent page)
    {
        using var scope = Site.Scope();
        return ((UmbrellaSite.Cms.Persistence.Scoping.IDatabaseScope)scope).Database.Query(
            $"""SELECT "id" FROM "umbracoDocumentUrl" WHERE "uniqueId" = {page.Key} ORDER BY "id" """, row => row.Int(0));
    }
}
