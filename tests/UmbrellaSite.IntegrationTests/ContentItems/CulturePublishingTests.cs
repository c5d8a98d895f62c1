using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class CulturePublishingTests : ContentTests
{
    [Test]
    public void Names_and_values_are_kept_for_each_language()
    {
        var document = Reload(ArticleIn("Languages", English, Danish));
        Assert.Multiple(() =>
        {
            Assert.That(document.AvailableCultures, Is.EquivalentTo(new[] { English, Danish }));
            Assert.That(document.GetCultureName(Danish), Is.EqualTo("Languages da-DK"));
            Assert.That(document.GetValue("title", Danish), Is.EqualTo("Languages title da-DK"));
            Assert.That(document.GetValue("title", English), Is.EqualTo("Languages title en-US"));
        });
    }

    [Test]
    public void One_language_is_published_without_the_others()
    {
        var document = ArticleIn("One", English, Danish);
        Publish(document, English);
        var read = Reload(document);
        Assert.Multiple(() =>
        {
            Assert.That(read.PublishedCultures, Is.EqualTo(new[] { English }));
            Assert.That(read.GetValue("title", English, published: true), Is.EqualTo("One title en-US"));
            Assert.That(read.GetValue("title", Danish, published: true), Is.Null);
            Assert.That(read.GetPublishName(Danish), Is.Null);
        });
    }

    [Test]
    public void A_language_that_was_never_published_counts_as_edited()
    {
        var document = ArticleIn("Edited", English, Danish);
        Publish(document, English);
        Assert.That(Reload(document).EditedCultures, Is.EqualTo(new[] { Danish }));
    }

    [Test]
    public void Changing_one_language_leaves_the_other_unedited()
    {
        var document = ArticleIn("Half edited", English, Danish);
        Publish(document);
        document.SetValue("title", "rettet", Danish);
        Documents.Save(document);
        var read = Reload(document);
        Assert.That(read.IsCultureEdited(Danish), Is.True);
        Assert.That(read.IsCultureEdited(English), Is.False);
    }

    [Test]
    public void An_invariant_value_belongs_to_the_default_language()
    {
        var document = ArticleIn("Invariant", English, Danish);
        Publish(document);
        document.SetValue("note", "for all");
        Documents.Save(document);
        var read = Reload(document);
        Assert.That((read.IsCultureEdited(English), read.IsCultureEdited(Danish)), Is.EqualTo((true, false)));
    }

    [Test]
    public void A_new_name_in_one_language_is_published_with_it()
    {
        var document = ArticleIn("Renamed", English, Danish);
        Publish(document);
        document.SetCultureName("Omdøbt", Danish);
        Documents.Save(document);
        Assert.That(Reload(document).GetPublishName(Danish), Is.EqualTo("Renamed da-DK"));
        Publish(document, Danish);
        Assert.That(Reload(document).GetPublishName(Danish), Is.EqualTo("Omdøbt"));
    }

    [Test]
    public void One_language_is_taken_back_and_the_other_stays()
    {
        var document = ArticleIn("Taken back", English, Danish);
        Publish(document);
        var result = Documents.Unpublish(document, Danish);
        var read = Reload(document);
        Assert.Multiple(() =>
        {
            Assert.That(result.Result, Is.EqualTo(PublishResultType.SuccessUnpublishCulture));
            Assert.That(read.Published, Is.True);
            Assert.That(read.PublishedCultures, Is.EqualTo(new[] { English }));
            Assert.That(read.GetValue("title", Danish), Is.EqualTo("Taken back title da-DK"));
        });
    }

    [Test]
    public void Taking_back_the_last_language_takes_back_the_document()
    {
        var document = ArticleIn("Last", Danish);
        Publish(document, Danish);
        var result = Documents.Unpublish(document, Danish);
        Assert.That(result.Result, Is.EqualTo(PublishResultType.SuccessUnpublishLastCulture));
        Assert.That(Reload(document).Published, Is.False);
    }

    [Test]
    public void Taking_back_everything_takes_back_every_language()
    {
        var document = ArticleIn("All", English, Danish);
        Publish(document);
        Documents.Unpublish(document);
        var read = Reload(document);
        Assert.That(read.Published, Is.False);
        Assert.That(read.PublishedCultures, Is.Empty);
    }

    [Test]
    public void A_language_can_be_added_later()
    {
        var document = ArticleIn("Later", English);
        Publish(document);
        document.SetCultureName("Später", German);
        document.SetValue("title", "Titel", German);
        Documents.Save(document);
        Publish(document, German);
        var read = Reload(document);
        Assert.That(read.PublishedCultures, Is.EquivalentTo(new[] { English, German }));
        Assert.That(read.GetValue("title", German, published: true), Is.EqualTo("Titel"));
    }

    [Test]
    public void Each_language_keeps_its_own_date_of_publishing()
    {
        var document = ArticleIn("Dates", English, Danish);
        Publish(document);
        var danishDate = Reload(document).GetPublishDate(Danish)!.Value;
        document.SetValue("title", "newer", English);
        Documents.Save(document);
        Publish(document, English);
        var read = Reload(document);
        Assert.That(read.GetPublishDate(Danish), Is.EqualTo(danishDate));
        Assert.That(read.GetPublishDate(English), Is.GreaterThan(danishDate));
    }

    [Test]
    public void The_database_says_which_languages_are_available_published_and_edited()
    {
        var document = ArticleIn("States", English, Danish);
        Publish(document, English);
        Assert.Multiple(() =>
        {
            Assert.That(State(document, English), Is.EqualTo("available published"));
            Assert.That(State(document, Danish), Is.EqualTo("available edited"));
        });
    }

    [Test]
    public void A_branch_is_published_in_the_languages_asked_for()
    {
        var root = ArticleIn("Branch in languages", English, Danish);
        _ = Documents.PublishBranch(root, PublishBranchFilter.IncludeUnpublished, [Danish]).ToList();
        Assert.That(Reload(root).PublishedCultures, Is.EqualTo(new[] { Danish }));
    }

    private static string State(IContent document, string culture)
    {
        string[] states = ["available", "published", "edited"];
        return string.Join(' ', states.Where(state => Stored<bool>($"""
            SELECT variation."{UmbrellaSite.Sql.SqlBuilder.Raw(state)}" FROM "umbracoDocumentCultureVariation" variation
            JOIN "umbracoLanguage" l ON l."id" = variation."languageId"
            WHERE variation."nodeId" = {document.Id} AND l."languageISOCode" = {culture}
            """)));
    }
}
