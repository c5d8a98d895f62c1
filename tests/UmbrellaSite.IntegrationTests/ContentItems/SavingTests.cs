using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class SavingTests : ContentTests
{
    [Test]
    public void A_new_document_gets_its_place_in_the_tree()
    {
        var parent = Saved("Parent");
        var child = Saved("Child", parent);
        Assert.Multiple(() =>
        {
            Assert.That(child.HasIdentity, Is.True);
            Assert.That(parent.Path, Is.EqualTo($"-1,{parent.Id}"));
            Assert.That(child.Path, Is.EqualTo($"-1,{parent.Id},{child.Id}"));
            Assert.That((parent.Level, child.Level), Is.EqualTo((1, 2)));
        });
    }

    [Test]
    public void A_new_document_comes_after_its_siblings()
    {
        var parent = Saved("Parent of three");
        var orders = new[] { "One", "Two", "Three" }.Select(name => Saved(name, parent).SortOrder);
        Assert.That(orders, Is.EqualTo(new[] { 0, 1, 2 }));
    }

    [Test]
    public void A_document_may_ask_for_a_sort_order_that_is_free()
    {
        var parent = Saved("Parent with gaps");
        var document = New("Seventh", parent);
        document.SortOrder = 7;
        Documents.Save(document);
        Assert.That(Reload(document).SortOrder, Is.EqualTo(7));
    }

    [Test]
    public void A_saved_document_is_read_with_everything_it_was_saved_with()
    {
        var document = New("Complete");
        document.SetValue("title", "Grüße, \"Welt\" & Co.");
        document.SetValue("body", "Two\nlines");
        document.SetValue("count", 42);
        document.SetValue("price", 12.50m);
        document.SetValue("when", new DateTime(2026, 3, 29, 14, 30, 15));
        document.SetValue("flag", true);
        Documents.Save(document);

        var read = Documents.GetById(document.Key)!;
        Assert.Multiple(() =>
        {
            Assert.That(read.Name, Is.EqualTo("Complete"));
            Assert.That(read.GetValue("title"), Is.EqualTo("Grüße, \"Welt\" & Co."));
            Assert.That(read.GetValue("body"), Is.EqualTo("Two\nlines"));
            Assert.That(read.GetValue("count"), Is.EqualTo(42));
            Assert.That(read.GetValue("price"), Is.EqualTo(12.5m));
            Assert.That(read.GetValue("when"), Is.EqualTo(new DateTime(2026, 3, 29, 14, 30, 15)));
            Assert.That(read.GetValue("flag"), Is.EqualTo(1));
        });
    }

    [TestCase("title", "text", "varcharValue")]
    [TestCase("body", "text", "textValue")]
    [TestCase("count", 5, "intValue")]
    [TestCase("price", 5, "decimalValue")]
    [TestCase("when", "2026-01-01", "dateValue")]
    [TestCase("flag", true, "intValue")]
    public void A_value_is_kept_in_the_column_of_its_storage_type(string property, object value, string column)
    {
        var document = New("Columns of " + property);
        document.SetValue(property, value);
        Documents.Save(document);
        var filled = Stored<int>($"""
            SELECT COUNT(*) FROM "umbracoPropertyData" WHERE "versionId" = {document.VersionId}
                AND "{UmbrellaSite.Sql.SqlBuilder.Raw(column)}" IS NOT NULL
            """);
        Assert.That(filled, Is.EqualTo(1));
    }

    [Test]
    public void A_new_document_is_unpublished_and_edited()
    {
        var document = Reload(Saved("Fresh"));
        Assert.Multiple(() =>
        {
            Assert.That(document.Published, Is.False);
            Assert.That(document.Edited, Is.True);
            Assert.That(document.PublishedVersionId, Is.Zero);
        });
    }

    [Test]
    public void A_saved_document_has_no_unsaved_changes()
    {
        var document = Saved("Clean");
        Assert.That(document.IsDirty(), Is.False);
        Assert.That(Reload(document).IsDirty(), Is.False);
    }

    [Test]
    public void Saving_again_changes_the_current_version_and_adds_none()
    {
        var document = Saved("Again");
        var version = document.VersionId;
        document.SetValue("title", "changed");
        Documents.Save(document);
        Assert.Multiple(() =>
        {
            Assert.That(document.VersionId, Is.EqualTo(version));
            Assert.That(Documents.GetVersionIds(document.Id, 10).Count(), Is.EqualTo(1));
            Assert.That(Reload(document).GetValue("title"), Is.EqualTo("changed"));
        });
    }

    [Test]
    public void Emptying_a_value_removes_it()
    {
        var document = New("Emptied");
        document.SetValue("title", "soon gone");
        Documents.Save(document);
        document.SetValue("title", null);
        Documents.Save(document);
        Assert.That(Reload(document).GetValue("title"), Is.Null);
    }

    [Test]
    public void Values_that_did_not_change_keep_their_rows()
    {
        var document = New("Rows");
        document.SetValue("title", "stays");
        document.SetValue("count", 1);
        Documents.Save(document);
        var row = TitleRow(document);
        document.SetValue("count", 2);
        Documents.Save(document);
        Assert.That(TitleRow(document), Is.EqualTo(row));
    }

    [Test]
    public void A_document_keeps_the_key_it_was_given()
    {
        var document = New("Keyed");
        var key = document.Key = Guid.NewGuid();
        Documents.Save(document);
        Assert.That(Documents.GetById(key)!.Id, Is.EqualTo(document.Id));
    }

    [Test]
    public void A_key_that_is_taken_is_refused()
    {
        var first = Saved("First of its key");
        var second = New("Second of its key");
        second.Key = first.Key;
        Assert.That(() => Documents.Save(second), Throws.InvalidOperationException.With.Message.Contains(first.Key.ToString()));
    }

    [Test]
    public void A_refused_save_leaves_nothing_behind()
    {
        var first = Saved("Owner of the key");
        var before = Documents.Count();
        var second = New("Too late");
        second.Key = first.Key;
        Assert.That(() => Documents.Save(second), Throws.InvalidOperationException);
        Assert.That(Documents.Count(), Is.EqualTo(before));
    }

    [Test]
    public void A_document_without_a_name_is_refused()
    {
        var document = New("Named");
        document.Name = " ";
        Assert.That(() => Documents.Save(document), Throws.InvalidOperationException);
    }

    [Test]
    public void An_old_version_cannot_be_saved()
    {
        var document = Published("Old and new");
        var old = Documents.GetVersion(document.PublishedVersionId)!;
        old.SetValue("title", "history rewritten");
        Assert.That(() => Documents.Save(old), Throws.InvalidOperationException);
    }

    [Test]
    public void Dates_are_utc_and_the_creation_date_stays()
    {
        var document = Saved("Dated");
        var created = Reload(document).CreateDate;
        document.SetValue("title", "later");
        Documents.Save(document);
        var read = Reload(document);
        Assert.Multiple(() =>
        {
            Assert.That(read.CreateDate, Is.EqualTo(created));
            Assert.That(read.CreateDate.Kind, Is.EqualTo(DateTimeKind.Utc));
            Assert.That(read.UpdateDate, Is.GreaterThanOrEqualTo(created));
            Assert.That(read.UpdateDate.Kind, Is.EqualTo(DateTimeKind.Utc));
        });
    }

    [Test]
    public void A_document_knows_who_created_and_who_wrote_it()
    {
        var document = New("Authored");
        Documents.Save(document, Constants.Security.SuperUserId);
        var read = Reload(document);
        Assert.That((read.CreatorId, read.WriterId), Is.EqualTo((-1, -1)));
    }

    [Test]
    public void Changing_what_was_read_changes_nothing_until_it_is_saved()
    {
        var document = Saved("Original");
        Reload(document).Name = "Scribbled over";
        Assert.That(Reload(document).Name, Is.EqualTo("Original"));
    }

    [Test]
    public void Characters_that_xml_forbids_are_removed()
    {
        var document = New("Sane");
        document.SetValue("title", "a\u0001b");
        Documents.Save(document);
        Assert.That(Reload(document).GetValue("title"), Is.EqualTo("ab"));
    }

    [Test]
    public void Many_documents_are_saved_together()
    {
        var parent = Saved("Parent of many");
        var children = Enumerable.Range(1, 20).Select(number => New($"Number {number}", parent)).ToList();
        Documents.Save(children);
        Assert.That(Documents.CountChildren(parent.Id), Is.EqualTo(20));
    }

    [Test]
    public void Documents_are_read_by_their_ids_in_the_order_asked_for()
    {
        var first = Saved("Asked first");
        var second = Saved("Asked second");
        var ids = Documents.GetByIds([second.Id, first.Id]).Select(document => document.Id);
        Assert.That(ids, Is.EqualTo(new[] { second.Id, first.Id }));
    }

    private static int TitleRow(IContent document) => Stored<int>($"""
        SELECT "id" FROM "umbracoPropertyData" WHERE "versionId" = {document.VersionId} AND "varcharValue" = {"stays"}
        """);
}
