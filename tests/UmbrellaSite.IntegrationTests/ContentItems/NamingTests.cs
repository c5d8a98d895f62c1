using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class NamingTests : ContentTests
{
    [Test]
    public void The_second_document_of_a_name_gets_a_number()
    {
        var parent = Saved("Names");
        var names = Enumerable.Range(0, 3).Select(_ => Saved("News", parent).Name);
        Assert.That(names, Is.EqualTo(new[] { "News", "News (1)", "News (2)" }));
    }

    [Test]
    public void Names_clash_whatever_their_case()
    {
        var parent = Saved("Cases");
        Saved("News", parent);
        Assert.That(Saved("NEWS", parent).Name, Is.EqualTo("NEWS (1)"));
    }

    [Test]
    public void The_first_free_number_is_taken()
    {
        var parent = Saved("Numbers");
        Saved("News", parent);
        Saved("News (2)", parent);
        Assert.That(Saved("News", parent).Name, Is.EqualTo("News (1)"));
    }

    [Test]
    public void A_number_that_somebody_chose_gets_a_number_of_its_own()
    {
        var parent = Saved("Chosen numbers");
        Saved("News (1)", parent);
        Assert.That(Saved("News (1)", parent).Name, Is.EqualTo("News (1) (1)"));
    }

    [Test]
    public void Documents_under_different_parents_may_share_a_name()
    {
        var first = Saved("News", Saved("First parent"));
        var second = Saved("News", Saved("Second parent"));
        Assert.That(second.Name, Is.EqualTo(first.Name));
    }

    [Test]
    public void A_document_keeps_its_own_name_when_it_is_saved_again()
    {
        var document = Saved("Own name");
        document.SetValue("title", "x");
        Documents.Save(document);
        Assert.That(document.Name, Is.EqualTo("Own name"));
    }

    [Test]
    public void Renaming_to_a_siblings_name_adds_a_number()
    {
        var parent = Saved("Renaming");
        Saved("News", parent);
        var document = Saved("Events", parent);
        document.Name = "News";
        Documents.Save(document);
        Assert.That(Reload(document).Name, Is.EqualTo("News (1)"));
    }

    [Test]
    public void Moving_under_a_parent_with_that_name_adds_a_number()
    {
        var target = Saved("Target of names");
        Saved("News", target);
        var document = Saved("News", Saved("Source of names"));
        Documents.Move(document, target.Id);
        Assert.That(Reload(document).Name, Is.EqualTo("News (1)"));
    }

    [Test]
    public void Wildcards_in_a_name_mean_themselves()
    {
        var parent = Saved("Wildcards");
        Saved("100 percent", parent);
        Assert.That(Saved("100%", parent).Name, Is.EqualTo("100%"));
    }

    [Test]
    public void Names_are_unique_in_each_language()
    {
        var first = ArticleIn("Unique", English, Danish);
        var second = ArticleIn("Unique", English, Danish);
        Assert.Multiple(() =>
        {
            Assert.That(second.GetCultureName(English), Is.EqualTo(first.GetCultureName(English) + " (1)"));
            Assert.That(second.GetCultureName(Danish), Is.EqualTo(first.GetCultureName(Danish) + " (1)"));
        });
    }

    [Test]
    public void The_same_name_in_another_language_is_welcome()
    {
        var first = new Content(string.Empty, -1, SharedSite.Article);
        first.SetCultureName("Paris", English);
        Documents.Save(first);
        var second = new Content(string.Empty, -1, SharedSite.Article);
        second.SetCultureName("Paris", Danish);
        Documents.Save(second);
        Assert.That(Reload(second).GetCultureName(Danish), Is.EqualTo("Paris"));
    }

    [Test]
    public void The_default_language_names_the_document()
    {
        var document = ArticleIn("Default", Danish, English);
        Assert.That(Reload(document).Name, Is.EqualTo("Default en-US"));
    }

    [Test]
    public void Without_the_default_language_another_names_the_document()
    {
        var document = ArticleIn("Other", Danish);
        Assert.That(Reload(document).Name, Is.EqualTo("Other da-DK"));
    }
}
