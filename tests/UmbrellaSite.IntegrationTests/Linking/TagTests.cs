using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Linking;

public class TagTests : LinkingFixture
{
    private ITagService Tags => Site.Get<ITagService>();

    [Test]
    public void Tags_of_published_pages_are_found()
    {
        var page = APage("Tagged", fill: Tagged("alpha-1", "alpha-2"));

        Assert.Multiple(() =>
        {
            Assert.That(Tags.GetTaggedContentByTag("alpha-1").Single().EntityId, Is.EqualTo(page.Id));
            Assert.That(TextsOf(Tags.GetTagsForEntity(page.Key)), Is.EquivalentTo(new[] { "alpha-1", "alpha-2" }));
            Assert.That(TextsOf(Tags.GetTagsForProperty(page.Id, PageTypes.Tags)), Is.EquivalentTo(new[] { "alpha-1", "alpha-2" }));
            Assert.That(Tags.GetTagsForProperty(page.Id, PageTypes.Picked), Is.Empty);
        });
    }

    [Test]
    public void Tags_of_drafts_are_not_found()
    {
        var page = ADraft("Draft", fill: Tagged("draft-only"));

        Assert.That(Tags.GetTaggedContentByTag("draft-only"), Is.Empty);
        Assert.That(Tags.GetTagsForEntity(page.Id), Is.Empty);
    }

    [Test]
    public void Tags_of_an_edited_page_stay_as_published_until_it_is_published_again()
    {
        var page = APage("Edited", fill: Tagged("before"));

        Tagged("after")(page);
        Content.Save(page);
        var whileDraft = TextsOf(Tags.GetTagsForEntity(page.Id));
        Publish(page);

        Assert.That(whileDraft, Is.EqualTo(new[] { "before" }));
        Assert.That(TextsOf(Tags.GetTagsForEntity(page.Id)), Is.EqualTo(new[] { "after" }));
    }

    [Test]
    public void An_unpublished_page_has_no_tags()
    {
        var page = APage("Unpublished", fill: Tagged("gone"));

        Content.Unpublish(page);

        Assert.That(Tags.GetTaggedContentByTag("gone"), Is.Empty);
    }

    [Test]
    public void A_tag_is_one_tag_on_all_pages_and_knows_how_many_there_are()
    {
        APage("One", fill: Tagged("shared"));
        APage("Two", fill: Tagged("shared", "single"));

        var tags = Tags.GetAllContentTags().ToDictionary(tag => tag.Text, tag => tag.NodeCount);

        Assert.That(tags["shared"], Is.EqualTo(2));
        Assert.That(tags["single"], Is.EqualTo(1));
        Assert.That(Count($"""SELECT COUNT(*) FROM "cmsTags" WHERE "tag" = {"shared"}"""), Is.EqualTo(1));
    }

    [Test]
    public void Publishing_again_leaves_tags_alone()
    {
        var page = APage("Stable", fill: Tagged("stable-1", "stable-2"));
        var before = Tags.GetTagsForEntity(page.Id).Select(tag => tag.Id).ToArray();

        page.Name = "Stable, renamed";
        Content.Save(page);
        Publish(page);

        Assert.That(Tags.GetTagsForEntity(page.Id).Select(tag => tag.Id), Is.EqualTo(before));
    }

    [Test]
    public void The_spelling_of_a_tag_does_not_make_it_another()
    {
        APage("Upper", fill: Tagged("Spelling"));
        var page = APage("Lower", fill: Tagged("spelling"));

        Assert.That(Tags.GetTaggedContentByTag("SPELLING").Count(), Is.EqualTo(2));
        Assert.That(TextsOf(Tags.GetTagsForEntity(page.Id)), Is.EqualTo(new[] { "Spelling" }));
    }

    [Test]
    public void Tags_are_found_by_group_alone()
    {
        var page = APage("Grouped", fill: Tagged("in-default"));

        Assert.Multiple(() =>
        {
            Assert.That(Tags.GetTaggedContentByTagGroup("default").Select(entity => entity.EntityId), Does.Contain(page.Id));
            Assert.That(Tags.GetTaggedContentByTagGroup("other"), Is.Empty);
            Assert.That(Tags.GetTaggedContentByTag("in-default", "other"), Is.Empty);
            Assert.That(Tags.GetTagsForEntity(page.Id, "other"), Is.Empty);
        });
    }

    [Test]
    public void Tags_of_a_page_that_varies_belong_to_their_culture()
    {
        var page = AVariantPage(below: null, (PageTypes.English, "Tagged"), (PageTypes.Danish, "Mærket"));
        page.SetValue(PageTypes.Tags, """["english"]""", PageTypes.English);
        page.SetValue(PageTypes.Tags, """["dansk"]""", PageTypes.Danish);
        Content.Save(page);
        Publish(page);

        Assert.Multiple(() =>
        {
            Assert.That(TextsOf(Tags.GetTagsForEntity(page.Id, culture: PageTypes.Danish)), Is.EqualTo(new[] { "dansk" }));
            Assert.That(TextsOf(Tags.GetTagsForEntity(page.Id, culture: "*")), Is.EquivalentTo(new[] { "dansk", "english" }));
            Assert.That(Tags.GetTagsForEntity(page.Id), Is.Empty);
            Assert.That(Tags.GetTaggedContentByTag("english", culture: PageTypes.Danish), Is.Empty);
            Assert.That(Tags.GetTaggedContentByTag("english", culture: PageTypes.English).Single().EntityId, Is.EqualTo(page.Id));
        });
    }

    [Test]
    public void A_deleted_page_has_no_tags()
    {
        var page = APage("Deleted", fill: Tagged("of-deleted"));

        Content.Delete(page);

        Assert.That(Tags.GetTaggedContentByTag("of-deleted"), Is.Empty);
    }

    private static Action<IContent> Tagged(params string[] tags) =>
        page => page.SetValue(PageTypes.Tags, System.Text.Json.JsonSerializer.Serialize(tags));

    private static string[] TextsOf(IEnumerable<ITag> tags) => [.. tags.Select(tag => tag.Text)];
}
