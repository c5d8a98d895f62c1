using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class BlueprintTests : ContentTests
{
    private static IContentBlueprintEditingService Blueprints => Site.Get<IContentBlueprintEditingService>();

    [Test]
    public async Task A_blueprint_is_made_of_a_document()
    {
        var document = New("Pattern");
        document.SetValue("title", "prefilled");
        Documents.Save(document);
        var created = await Blueprints.CreateFromContentAsync(document.Key, "A pattern", null, Constants.Security.SuperUserKey);
        Assert.That(created.Status, Is.EqualTo(ContentEditingOperationStatus.Success));
        var blueprint = (await Blueprints.GetAsync(created.Result.Content!.Key))!;
        Assert.Multiple(() =>
        {
            Assert.That(blueprint.Name, Is.EqualTo("A pattern"));
            Assert.That(blueprint.GetValue("title"), Is.EqualTo("prefilled"));
            Assert.That(blueprint.Blueprint, Is.True);
        });
    }

    [Test]
    public async Task A_blueprint_is_not_a_document()
    {
        var key = await Create("Hidden pattern");
        var blueprint = (await Blueprints.GetAsync(key))!;
        Assert.That(Documents.GetById(key), Is.Null);
        Assert.That(Documents.GetById(blueprint.Id), Is.Null);
        Assert.That(Documents.GetRootContent().Select(document => document.Key), Has.No.Member(key));
    }

    [Test]
    public async Task Blueprints_are_found_by_their_document_type()
    {
        var key = await Create("Found pattern");
        var found = Documents.GetBlueprintsForContentTypes(SharedSite.Page.Id).Select(blueprint => blueprint.Key);
        Assert.That(found, Has.Member(key));
        Assert.That(Documents.GetBlueprintsForContentTypes(SharedSite.Article.Id).Select(blueprint => blueprint.Key), Has.No.Member(key));
    }

    [Test]
    public async Task A_blueprint_is_updated_and_deleted()
    {
        var key = await Create("Short-lived pattern");
        var update = new ContentBlueprintUpdateModel { Variants = [new VariantModel { Name = "Renamed pattern" }] };
        await Blueprints.UpdateAsync(key, update, Constants.Security.SuperUserKey);
        Assert.That((await Blueprints.GetAsync(key))!.Name, Is.EqualTo("Renamed pattern"));
        await Blueprints.DeleteAsync(key, Constants.Security.SuperUserKey);
        Assert.That(await Blueprints.GetAsync(key), Is.Null);
    }

    private static async Task<Guid> Create(string name)
    {
        var created = await Blueprints.CreateAsync(
            new ContentBlueprintCreateModel
            {
                ContentTypeKey = SharedSite.Page.Key,
                Variants = [new VariantModel { Name = name }],
            },
            Constants.Security.SuperUserKey);
        Assert.That(created.Status, Is.EqualTo(ContentEditingOperationStatus.Success));
        return created.Result.Content!.Key;
    }
}
