using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.ContentItems;

/// <summary>What the back office does: the editing service over the repositories.</summary>
public class EditingTests : ContentTests
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private static IContentEditingService Editing => Site.Get<IContentEditingService>();

    [Test]
    public async Task A_document_is_created_and_updated()
    {
        var created = await Editing.CreateAsync(Model("Created by hand"), User);
        Assert.That(created.Status, Is.EqualTo(ContentEditingOperationStatus.Success));
        var key = created.Result.Content!.Key;
        var update = new ContentUpdateModel
        {
            Variants = [new VariantModel { Name = "Updated by hand" }],
            Properties = [new PropertyValueModel { Alias = "title", Value = "new title" }],
        };
        Assert.That((await Editing.UpdateAsync(key, update, User)).Status, Is.EqualTo(ContentEditingOperationStatus.Success));
        var read = (await Editing.GetAsync(key))!;
        Assert.That((read.Name, read.GetValue("title")), Is.EqualTo(("Updated by hand", (object)"new title")));
    }

    [Test]
    public async Task A_document_is_created_under_its_parent_and_in_languages()
    {
        var model = new ContentCreateModel
        {
            ContentTypeKey = SharedSite.Article.Key,
            Variants =
            [
                new VariantModel { Culture = English, Name = "Edited in English" },
                new VariantModel { Culture = Danish, Name = "Redigeret på dansk" },
            ],
            Properties = [new PropertyValueModel { Alias = "title", Culture = Danish, Value = "titel" }],
        };
        var created = await Editing.CreateAsync(model, User);
        Assert.That(created.Status, Is.EqualTo(ContentEditingOperationStatus.Success));
        var read = (await Editing.GetAsync(created.Result.Content!.Key))!;
        Assert.That((read.GetCultureName(Danish), read.GetValue("title", Danish)), Is.EqualTo(("Redigeret på dansk", (object)"titel")));
    }

    [Test]
    public async Task A_document_is_trashed_restored_and_deleted()
    {
        var key = (await Editing.CreateAsync(Model("Round trip"), User)).Result.Content!.Key;
        await Editing.MoveToRecycleBinAsync(key, User);
        Assert.That(Documents.GetById(key)!.Trashed, Is.True);
        await Editing.RestoreAsync(key, null, User);
        Assert.That(Documents.GetById(key)!.Trashed, Is.False);
        Assert.That((await Editing.DeleteAsync(key, User)).Status, Is.EqualTo(ContentEditingOperationStatus.Success));
        Assert.That(Documents.GetById(key), Is.Null);
    }

    [Test]
    public async Task A_document_with_an_unknown_property_is_refused()
    {
        var model = Model("Unknown property");
        model.Properties = [new PropertyValueModel { Alias = "nonsense", Value = "x" }];
        var created = await Editing.CreateAsync(model, User);
        Assert.That(created.Status, Is.EqualTo(ContentEditingOperationStatus.PropertyTypeNotFound));
    }

    [Test]
    public async Task A_parent_that_does_not_exist_is_refused()
    {
        var model = Model("Orphan");
        model.ParentKey = Guid.NewGuid();
        Assert.That((await Editing.CreateAsync(model, User)).Status, Is.EqualTo(ContentEditingOperationStatus.ParentNotFound));
    }

    private static ContentCreateModel Model(string name) => new()
    {
        ContentTypeKey = SharedSite.Page.Key,
        Variants = [new VariantModel { Name = name }],
    };
}
