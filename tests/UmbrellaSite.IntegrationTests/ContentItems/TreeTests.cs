using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Sql;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class TreeTests : ContentTests
{
    [Test]
    public void Moving_takes_everything_below_along()
    {
        var (source, child, grandchild) = Branch("Moved");
        var target = Saved("Moved target", Saved("Moved target parent"));
        Documents.Move(source, target.Id);
        Assert.Multiple(() =>
        {
            Assert.That(Reload(source).Path, Is.EqualTo($"{target.Path},{source.Id}"));
            Assert.That(Reload(child).Path, Is.EqualTo($"{target.Path},{source.Id},{child.Id}"));
            Assert.That(Reload(grandchild).Path, Is.EqualTo($"{target.Path},{source.Id},{child.Id},{grandchild.Id}"));
            Assert.That(Reload(grandchild).Level, Is.EqualTo(5));
            Assert.That(Reload(source).ParentId, Is.EqualTo(target.Id));
        });
    }

    [Test]
    public void A_moved_document_comes_last_under_its_new_parent()
    {
        var target = Saved("Last place");
        Saved("Before", target);
        var document = Saved("Comes last");
        Documents.Move(document, target.Id);
        Assert.That(Reload(document).SortOrder, Is.EqualTo(1));
    }

    [Test]
    public void Moving_adds_no_version()
    {
        var document = Published("Moved without version");
        var versions = Documents.GetVersionIds(document.Id, 10).ToList();
        Documents.Move(document, Published("Any target").Id);
        Assert.That(Documents.GetVersionIds(document.Id, 10), Is.EqualTo(versions));
    }

    [Test]
    public void Copying_copies_values_but_not_the_publication()
    {
        var original = New("Original to copy");
        original.SetValue("title", "copied");
        Documents.Save(original);
        Publish(original);
        var copy = Documents.Copy(original, Constants.System.Root, relateToOriginal: false)!;
        var read = Reload(copy);
        Assert.Multiple(() =>
        {
            Assert.That(read.Id, Is.Not.EqualTo(original.Id));
            Assert.That(read.Key, Is.Not.EqualTo(original.Key));
            Assert.That(read.GetValue("title"), Is.EqualTo("copied"));
            Assert.That(read.Published, Is.False);
            Assert.That(read.Name, Is.EqualTo("Original to copy (1)"));
        });
    }

    [Test]
    public void Copying_with_descendants_copies_the_whole_branch()
    {
        var (source, _, _) = Branch("Copied branch");
        var copy = Documents.Copy(source, Constants.System.Root, relateToOriginal: false, recursive: true)!;
        var names = Documents.GetPagedDescendants(copy.Id, 0, 10, out _).Select(document => document.Name);
        Assert.That(names, Is.EqualTo(new[] { "Copied branch child", "Copied branch grandchild" }));
    }

    [Test]
    public void Copying_alone_leaves_the_descendants()
    {
        var (source, _, _) = Branch("Copied alone");
        var copy = Documents.Copy(source, Constants.System.Root, relateToOriginal: false, recursive: false)!;
        Assert.That(Documents.HasChildren(copy.Id), Is.False);
    }

    [Test]
    public void A_copy_can_be_related_to_its_original()
    {
        var original = Saved("Related original");
        var copy = Documents.Copy(original, Constants.System.Root, relateToOriginal: true)!;
        var relations = Site.Get<IRelationService>().GetByParentId(original.Id)!.ToList();
        Assert.That(relations.Select(relation => relation.ChildId), Is.EqualTo(new[] { copy.Id }));
    }

    [Test]
    public void Sorting_gives_each_document_its_place()
    {
        var parent = Saved("Sorted");
        var (first, second, third) = (Saved("1", parent), Saved("2", parent), Saved("3", parent));
        Documents.Sort([third.Id, first.Id, second.Id]);
        Assert.That(ChildNames(parent), Is.EqualTo(new[] { "3", "1", "2" }));
    }

    [Test]
    public void Children_are_sorted_in_one_go()
    {
        var parent = Saved("Sorted children");
        var ids = Enumerable.Range(1, 30).Select(number => Saved($"{number:00}", parent).Id).Reverse().ToList();
        Assert.That(Documents.SortChildren(parent.Id, ids).Success, Is.True);
        Assert.That(Documents.GetPagedChildren(parent.Id, 0, 100, out _).Select(child => child.Id), Is.EqualTo(ids));
    }

    [Test]
    public void A_trashed_document_lies_in_the_bin_with_everything_below()
    {
        var (source, child, _) = Branch("Trashed");
        Documents.MoveToRecycleBin(source);
        Assert.Multiple(() =>
        {
            Assert.That(Reload(source).Trashed, Is.True);
            Assert.That(Reload(source).Path, Is.EqualTo($"-1,-20,{source.Id}"));
            Assert.That(Reload(child).Trashed, Is.True);
            Assert.That(Reload(child).Path, Is.EqualTo($"-1,-20,{source.Id},{child.Id}"));
            Assert.That(Documents.RecycleBinSmells(), Is.True);
        });
    }

    [Test]
    public void A_trashed_document_is_listed_in_the_bin_only()
    {
        var parent = Saved("Keeps its place");
        var document = Saved("Thrown away", parent);
        Documents.MoveToRecycleBin(document);
        Assert.That(Documents.GetPagedChildren(parent.Id, 0, 10, out _), Is.Empty);
        var inBin = Documents.GetPagedContentInRecycleBin(0, int.MaxValue, out _).Select(item => item.Id);
        Assert.That(inBin, Has.Member(document.Id));
    }

    [Test]
    public void A_document_is_restored_from_the_bin_with_everything_below()
    {
        var (source, child, grandchild) = Branch("Restored");
        Documents.MoveToRecycleBin(source);
        Documents.Move(source, Constants.System.Root);
        Assert.Multiple(() =>
        {
            Assert.That(Reload(source).Trashed, Is.False);
            Assert.That(Reload(grandchild).Trashed, Is.False);
            Assert.That(Reload(grandchild).Path, Is.EqualTo($"-1,{source.Id},{child.Id},{grandchild.Id}"));
        });
    }

    [Test]
    public void Trashing_a_published_document_takes_it_back()
    {
        var document = Published("Trashed while live");
        Documents.MoveToRecycleBin(document);
        Documents.Move(Reload(document), Constants.System.Root);
        Assert.That(Reload(document).Published, Is.False);
    }

    [Test]
    public void Emptying_the_bin_deletes_what_is_in_it_for_good()
    {
        var (source, child, _) = Branch("Gone");
        Documents.MoveToRecycleBin(source);
        Documents.EmptyRecycleBin();
        Assert.Multiple(() =>
        {
            Assert.That(Documents.GetById(source.Id), Is.Null);
            Assert.That(Documents.GetById(child.Key), Is.Null);
            Assert.That(Documents.RecycleBinSmells(), Is.False);
        });
    }

    [Test]
    public void Deleting_deletes_everything_below()
    {
        var (source, child, grandchild) = Branch("Deleted");
        Documents.Delete(source);
        Assert.That(new[] { source, child, grandchild }.Select(document => Documents.GetById(document.Id)), Is.All.Null);
    }

    [Test]
    public void A_deleted_document_leaves_no_rows_behind()
    {
        var document = ArticleIn("Traceless", English, Danish);
        Publish(document);
        var schedule = ContentScheduleCollection.CreateWithEntry(English, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(1), null);
        Documents.PersistContentSchedule(document, schedule);
        Documents.SetPermission(document, "Umb.Document.Read", [1]);
        Documents.Delete(document);
        (string Table, string Column)[] places =
        [
            ("umbracoNode", "id"), ("umbracoContent", "nodeId"), ("umbracoDocument", "nodeId"), ("umbracoContentVersion", "nodeId"),
            ("umbracoDocumentCultureVariation", "nodeId"), ("umbracoContentSchedule", "nodeId"), ("umbracoRelation", "parentId"),
        ];
        Assert.That(places.Where(place => Rows(place.Table, place.Column, document.Id) > 0), Is.Empty);
        Assert.That(Stored<int>($"""SELECT COUNT(*) FROM "umbracoPropertyData" WHERE "versionId" = {document.VersionId}"""), Is.Zero);
    }

    [Test]
    public void Documents_of_a_type_are_deleted_together()
    {
        var type = Site.ADocumentType("temporary").Saved();
        var document = Saved("Of a temporary type", type: type.Alias);
        var child = Saved("Below it, of another type", document);
        Documents.DeleteOfType(type.Id);
        Assert.That(Documents.GetById(document.Id), Is.Null);
        Assert.That(Reload(child).Trashed, Is.True);
    }

    [Test]
    public void Ancestors_and_descendants_are_found_along_the_path()
    {
        var (source, child, grandchild) = Branch("Path");
        Assert.Multiple(() =>
        {
            Assert.That(Documents.GetAncestors(grandchild).Select(document => document.Id), Is.EqualTo(new[] { source.Id, child.Id }));
            Assert.That(Documents.GetParent(child)!.Id, Is.EqualTo(source.Id));
            Assert.That(Documents.CountDescendants(source.Id), Is.EqualTo(2));
            Assert.That(Documents.CountChildren(source.Id), Is.EqualTo(1));
        });
    }

    [Test]
    public void A_broken_path_is_found_and_repaired()
    {
        var (source, child, _) = Branch("Broken");
        using (Site.Scope())
        {
            Site.Get<Cms.Persistence.Scoping.IScopeAccessor>().AmbientScope!.Database
                .Execute($"""UPDATE "umbracoNode" SET "path" = {"-1,9999," + child.Id} WHERE "id" = {child.Id}""");
        }

        var report = Documents.CheckDataIntegrity(new ContentDataIntegrityReportOptions { FixIssues = true });
        Assert.That(report.DetectedIssues.Keys, Has.Member(child.Id));
        Assert.That(report.DetectedIssues[child.Id].Fixed, Is.True);
        Assert.That(Reload(child).Path, Is.EqualTo($"{source.Path},{child.Id}"));
    }

    private static int Rows(string table, string column, int id) => Stored<int>(
        $"""SELECT COUNT(*) FROM "{SqlBuilder.Raw(table)}" WHERE "{SqlBuilder.Raw(column)}" = {id}""");

    private static IEnumerable<string?> ChildNames(IContent parent) =>
        Documents.GetPagedChildren(parent.Id, 0, 100, out _).Select(child => child.Name);

    private static (IContent Source, IContent Child, IContent Grandchild) Branch(string name)
    {
        var source = Saved(name);
        var child = Saved(name + " child", source);
        return (source, child, Saved(name + " grandchild", child));
    }
}
