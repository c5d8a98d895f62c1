using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.FileSystem;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.FileSystem;
using Umbraco.Cms.Core.Services.OperationStatus;
using File = System.IO.File;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

public class FileTests : TypesFixture
{
    [Test]
    public async Task A_stylesheet_is_written_below_the_web_root_and_read_again()
    {
        var sheets = Site.Get<IStylesheetService>();
        var created = await sheets.CreateAsync(
            new StylesheetCreateModel { Name = "print.css", Content = "body { color: black }" }, Editor);

        Assert.That(created.Status, Is.EqualTo(StylesheetOperationStatus.Success));
        Assert.That((await sheets.GetAsync("print.css"))!.Content, Is.EqualTo("body { color: black }"));
        Assert.That((await sheets.GetAsync("print"))!.Path, Is.EqualTo("print.css"));
        Assert.That(File.Exists(Path.Combine(Site.Folder, "wwwroot", "css", "print.css")), Is.True);
    }

    [Test]
    public async Task A_script_is_changed_renamed_and_deleted()
    {
        var scripts = Site.Get<IScriptService>();
        await scripts.CreateAsync(new ScriptCreateModel { Name = "menu.js", Content = "open();" }, Editor);

        await scripts.UpdateAsync("menu.js", new ScriptUpdateModel { Content = "close();" }, Editor);
        var renamed = await scripts.RenameAsync("menu.js", new ScriptRenameModel { Name = "navigation.js" }, Editor);

        Assert.That(renamed.Status, Is.EqualTo(ScriptOperationStatus.Success));
        Assert.That(await scripts.GetAsync("menu.js"), Is.Null);
        Assert.That((await scripts.GetAsync("navigation.js"))!.Content, Is.EqualTo("close();"));
        Assert.That(await scripts.DeleteAsync("navigation.js", Editor), Is.EqualTo(ScriptOperationStatus.Success));
        Assert.That(await scripts.GetAsync("navigation.js"), Is.Null);
    }

    [Test]
    public async Task Partial_views_stand_in_folders()
    {
        var folders = Site.Get<IPartialViewFolderService>();
        await folders.CreateAsync(new PartialViewFolderCreateModel { Name = "blocks" });
        await Site.Get<IPartialViewService>().CreateAsync(
            new PartialViewCreateModel { Name = "hero.cshtml", ParentPath = "blocks", Content = "<h1></h1>" }, Editor);

        var view = await Site.Get<IPartialViewService>().GetAsync(Path.Combine("blocks", "hero.cshtml"));
        Assert.That(view!.Content, Is.EqualTo("<h1></h1>"));
        Assert.That(await folders.DeleteAsync("blocks"), Is.EqualTo(PartialViewFolderOperationStatus.NotEmpty));
    }

    [Test]
    public async Task All_stylesheets_are_listed_with_their_folders()
    {
        await Site.Get<IStylesheetFolderService>().CreateAsync(new StylesheetFolderCreateModel { Name = "themes" });
        var sheets = Site.Get<IStylesheetService>();
        await sheets.CreateAsync(new StylesheetCreateModel { Name = "dark.css", ParentPath = "themes", Content = "a {}" }, Editor);
        await sheets.CreateAsync(new StylesheetCreateModel { Name = "base.css", Content = "a {}" }, Editor);

        Assert.That(
            (await sheets.GetAllAsync()).Select(sheet => sheet.Name),
            Is.SupersetOf(new[] { "dark.css", "base.css" }));
        Assert.That(await sheets.GetAsync("missing.css"), Is.Null);
    }
}
