using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

/// <summary>Types as the back office edits them: whole models in, a status out.</summary>
public class TypeEditingTests : TypesFixture
{
    private IContentTypeEditingService Editing => Site.Get<IContentTypeEditingService>();

    [Test]
    public async Task A_model_with_tabs_groups_and_properties_becomes_a_type()
    {
        var tab = new ContentTypePropertyContainerModel { Key = Guid.NewGuid(), Name = "Content", Type = "Tab", SortOrder = 1 };
        var group = new ContentTypePropertyContainerModel
        {
            Key = Guid.NewGuid(), ParentKey = tab.Key, Name = "Intro", Type = "Group", SortOrder = 2,
        };
        var model = Model("modelledType");
        model.Containers = [tab, group];
        model.Properties = [Text("title", tab.Key), Text("lead", group.Key), Text("loose", null)];
        model.Cleanup = new ContentTypeCleanup { KeepAllVersionsNewerThanDays = 3 };

        var created = await Editing.CreateAsync(model, Editor);

        Assert.That(created.Status, Is.EqualTo(ContentTypeOperationStatus.Success));
        var type = Types.Get(created.Result!.Key)!;
        Assert.Multiple(() =>
        {
            Assert.That(type.PropertyGroups["content"].Type, Is.EqualTo(PropertyGroupType.Tab));
            Assert.That(type.PropertyGroups["content/intro"].PropertyTypes!.Single().Alias, Is.EqualTo("lead"));
            Assert.That(type.PropertyGroups["content/intro"].Key, Is.EqualTo(group.Key));
            Assert.That(type.NoGroupPropertyTypes.Single().Alias, Is.EqualTo("loose"));
            Assert.That(type.HistoryCleanup!.KeepAllVersionsNewerThanDays, Is.EqualTo(3));
        });
    }

    [Test]
    public async Task An_alias_that_is_taken_is_refused()
    {
        await Editing.CreateAsync(Model("takenByModel"), Editor);

        Assert.That(
            (await Editing.CreateAsync(Model("takenByModel"), Editor)).Status,
            Is.EqualTo(ContentTypeOperationStatus.DuplicateAlias));
    }

    [Test]
    public async Task A_type_is_created_in_a_folder()
    {
        var folder = (await Site.Get<Umbraco.Cms.Core.Services.IContentTypeContainerService>()
            .CreateAsync(null, "For models", null, Editor)).Result!;
        var model = Model("typeOfFolder");
        model.ContainerKey = folder.Key;

        var type = (await Editing.CreateAsync(model, Editor)).Result!;

        Assert.That(Reload(type).ParentId, Is.EqualTo(folder.Id));
    }

    [Test]
    public async Task A_property_with_an_unknown_data_type_is_refused()
    {
        var model = Model("unknownDataType");
        model.Properties = [Text("title", null, Guid.NewGuid())];

        Assert.That((await Editing.CreateAsync(model, Editor)).Status, Is.EqualTo(ContentTypeOperationStatus.DataTypeNotFound));
    }

    [Test]
    public async Task A_composition_is_added_and_removed()
    {
        var seo = await ADocumentType("modelSeo").WithText("seoTitle").Save();
        var type = (await Editing.CreateAsync(Model("modelComposed"), Editor)).Result!;

        await Editing.UpdateAsync(type, Updated("modelComposed", seo), Editor);
        Assert.That(Reload(type).CompositionPropertyTypes.Single().Alias, Is.EqualTo("seoTitle"));

        await Editing.UpdateAsync(Reload(type), Updated("modelComposed"), Editor);
        Assert.That(Reload(type).CompositionPropertyTypes, Is.Empty);
    }

    [Test]
    public async Task A_composition_that_brings_an_alias_twice_is_refused()
    {
        var seo = await ADocumentType("modelClash").WithText("title").Save();
        var model = Model("modelClashing");
        model.Properties = [Text("title", null)];
        model.Compositions = [new Composition { Key = seo.Key, CompositionType = CompositionType.Composition }];

        Assert.That((await Editing.CreateAsync(model, Editor)).Status, Is.EqualTo(ContentTypeOperationStatus.DuplicatePropertyTypeAlias));
    }

    [Test]
    public async Task A_property_missing_from_the_model_is_removed_with_its_values()
    {
        var kept = Text("kept", null);
        var removed = Text("removed", null);
        var model = Model("modelShrinking");
        model.Properties = [kept, removed];
        var type = (await Editing.CreateAsync(model, Editor)).Result!;
        var removedId = type.PropertyTypes.Single(property => property.Alias == "removed").Id;
        ADocument(type, ("kept", "Stays"), ("removed", "Goes"));

        var update = Updated("modelShrinking");
        update.Properties = [kept];
        await Editing.UpdateAsync(Reload(type), update, Editor);

        Assert.That(Reload(type).PropertyTypes.Single().Key, Is.EqualTo(kept.Key));
        Assert.That(StoredValuesOf(removedId), Is.Zero);
    }

    [Test]
    public async Task A_composition_in_use_is_offered_and_a_composed_type_is_not()
    {
        var seo = await ADocumentType("offeredSeo").WithText("seoTitle").Save();
        var composed = await ADocumentType("composedOfOffered").ComposedOf(seo).Save();
        var type = await ADocumentType("choosingType").Save();

        var offered = (await Editing.GetAvailableCompositionsAsync(type.Key, [], [], isElement: false)).ToList();

        Assert.That(offered.Single(result => result.Composition.Key == seo.Key).Allowed, Is.True);
        Assert.That(offered.Where(result => result.Composition.Key == composed.Key && result.Allowed), Is.Empty);
    }

    private static ContentTypeCreateModel Model(string alias) => new()
    {
        Key = Guid.NewGuid(),
        Alias = alias,
        Name = alias,
        Icon = Constants.Icons.Content,
        AllowedAsRoot = true,
    };

    private static ContentTypeUpdateModel Updated(string alias, params IContentType[] compositions) => new()
    {
        Alias = alias,
        Name = alias,
        Icon = Constants.Icons.Content,
        AllowedAsRoot = true,
        Compositions = compositions.Select(composition =>
            new Composition { Key = composition.Key, CompositionType = CompositionType.Composition }),
    };

    private static ContentTypePropertyTypeModel Text(string alias, Guid? container, Guid? dataType = null) => new()
    {
        Key = Guid.NewGuid(),
        Alias = alias,
        Name = alias,
        ContainerKey = container,
        DataTypeKey = dataType ?? Constants.DataTypes.Guids.TextstringGuid,
    };
}
