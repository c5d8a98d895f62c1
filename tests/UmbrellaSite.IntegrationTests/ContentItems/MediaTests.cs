using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class MediaTests : ContentTests
{
    private static IMediaService Library => Site.Get<IMediaService>();

    [Test]
    public void A_folder_gets_its_place_in_the_tree()
    {
        var folder = Folder("Pictures");
        var inner = Folder("Portraits", folder);
        Assert.That(inner.Path, Is.EqualTo($"-1,{folder.Id},{inner.Id}"));
        Assert.That(Library.GetById(inner.Key)!.Level, Is.EqualTo(2));
    }

    [Test]
    public void Media_of_one_name_get_numbers()
    {
        var folder = Folder("Same names");
        Folder("Logo", folder);
        Assert.That(Folder("Logo", folder).Name, Is.EqualTo("Logo (1)"));
    }

    [Test]
    public void A_file_is_found_by_its_path_and_by_the_path_of_a_rendition()
    {
        var file = File("koala", "/media/1024/koala.jpg");
        Assert.That(Library.GetMediaByPath("/media/1024/koala.jpg")!.Id, Is.EqualTo(file.Id));
        Assert.That(Library.GetMediaByPath("/media/1024/koala_403x328.jpg")!.Id, Is.EqualTo(file.Id));
        Assert.That(Library.GetMediaByPath("/media/1024/panda.jpg"), Is.Null);
    }

    [Test]
    public void Saving_again_keeps_one_version()
    {
        var file = File("versioned", "/media/v/one.pdf");
        file.SetValue(Constants.Conventions.Media.File, "/media/v/two.pdf");
        Library.Save(file);
        Assert.That(Library.GetVersions(file.Id).Count(), Is.EqualTo(1));
        Assert.That(Library.GetMediaByPath("/media/v/two.pdf")!.Id, Is.EqualTo(file.Id));
        Assert.That(Library.GetMediaByPath("/media/v/one.pdf"), Is.Null);
    }

    [Test]
    public void Moving_a_folder_takes_everything_along()
    {
        var folder = Folder("Moved folder");
        var inner = Folder("Moved inner", folder);
        var file = Folder("Moved innermost", inner);
        var target = Folder("Moved target");
        Library.Move(folder, target.Id);
        Assert.That(Library.GetById(file.Id)!.Path, Is.EqualTo($"-1,{target.Id},{folder.Id},{inner.Id},{file.Id}"));
    }

    [Test]
    public void Trashed_media_lie_in_the_bin_until_it_is_emptied()
    {
        var folder = Folder("Trashed folder");
        var inner = Folder("Trashed inner", folder);
        Library.MoveToRecycleBin(folder);
        Assert.That(Library.GetById(inner.Id)!.Path, Is.EqualTo($"-1,-21,{folder.Id},{inner.Id}"));
        Assert.That(Library.GetById(inner.Id)!.Trashed, Is.True);
        Library.EmptyRecycleBin();
        Assert.That(Library.GetById(inner.Id), Is.Null);
        Assert.That(Library.RecycleBinSmells(), Is.False);
    }

    [Test]
    public void Media_are_restored_from_the_bin()
    {
        var folder = Folder("Restored folder");
        Library.MoveToRecycleBin(folder);
        Library.Move(folder, Constants.System.Root);
        Assert.That(Library.GetById(folder.Id)!.Trashed, Is.False);
    }

    [Test]
    public void Children_are_paged_ordered_and_counted()
    {
        var folder = Folder("Paged folder");
        foreach (var number in Enumerable.Range(1, 25))
        {
            Folder($"Inner {number:00}", folder);
        }

        var page = Library.GetPagedChildren(folder.Id, 1, 10, out var total, null, Ordering.By("name", Direction.Descending));
        Assert.That(page.First().Name, Is.EqualTo("Inner 15"));
        Assert.That(total, Is.EqualTo(25));
        Assert.That(Library.CountChildren(folder.Id), Is.EqualTo(25));
    }

    [Test]
    public void Media_are_sorted()
    {
        var folder = Folder("Sorted folder");
        var (first, second) = (Folder("a", folder), Folder("b", folder));
        Library.Sort([second, first]);
        Assert.That(Library.GetPagedChildren(folder.Id, 0, 10, out _).Select(media => media.Name), Is.EqualTo(new[] { "b", "a" }));
    }

    [Test]
    public void A_deleted_file_leaves_no_rows_behind()
    {
        var file = File("traceless", "/media/t/traceless.pdf");
        Library.Delete(file);
        Assert.That(Stored<int>($"""SELECT COUNT(*) FROM "umbracoNode" WHERE "id" = {file.Id}"""), Is.Zero);
        Assert.That(Stored<int>($"""SELECT COUNT(*) FROM "umbracoMediaVersion" WHERE "id" = {file.VersionId}"""), Is.Zero);
    }

    [Test]
    public void Media_are_counted_with_and_without_the_bin()
    {
        var (all, kept) = (Library.Count(), Library.CountNotTrashed());
        Library.MoveToRecycleBin(Folder("Counted folder"));
        Assert.That((Library.Count() - all, Library.CountNotTrashed() - kept), Is.EqualTo((1, 0)));
    }

    private static IMedia Folder(string name, IMedia? parent = null)
    {
        var folder = Library.CreateMedia(name, parent?.Id ?? Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        Assert.That(Library.Save(folder).Success, Is.True);
        return folder;
    }

    private static IMedia File(string name, string path)
    {
        var file = Library.CreateMedia(name, Constants.System.Root, Constants.Conventions.MediaTypes.File);
        file.SetValue(Constants.Conventions.Media.File, path);
        Assert.That(Library.Save(file).Success, Is.True);
        return file;
    }
}
