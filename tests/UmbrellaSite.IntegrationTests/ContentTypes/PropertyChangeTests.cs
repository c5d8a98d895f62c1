using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

public class PropertyChangeTests : TypesFixture
{
    [Test]
    public async Task A_property_added_to_a_type_in_use_leaves_its_content_readable()
    {
        var type = await ADocumentType("addedProperty").WithText("title").Save();
        var document = APublishedDocument(type, ("title", "Kept"));

        type.AddPropertyType(DocumentTypeBuilder.TextProperty(Site, "added"), "content");
        await Update(type);

        Assert.That(Reload(document).GetValue<string>("title"), Is.EqualTo("Kept"));
        Assert.That(Reload(document).GetValue("added"), Is.Null);
        Assert.That(Reload(document).Published, Is.True);
    }

    [Test]
    public async Task Removing_a_property_deletes_its_values_in_all_versions()
    {
        var type = await ADocumentType("removedProperty").WithText("title").WithText("text").Save();
        var removed = type.PropertyTypes.Single(property => property.Alias == "text");
        var document = APublishedDocument(type, ("title", "Kept"), ("text", "Goes"));
        Assert.That(StoredValuesOf(removed.Id), Is.GreaterThan(0));

        type.RemovePropertyType("text");
        await Update(type);

        Assert.Multiple(() =>
        {
            Assert.That(Reload(type).PropertyTypes.Select(property => property.Alias), Is.EqualTo(new[] { "title" }));
            Assert.That(StoredValuesOf(removed.Id), Is.Zero);
            Assert.That(Reload(document).GetValue<string>("title"), Is.EqualTo("Kept"));
            Assert.That(Reload(document).HasProperty("text"), Is.False);
        });
    }

    [Test]
    public async Task Removing_a_property_withdraws_what_user_groups_may_do_with_it()
    {
        var type = await ADocumentType("permittedProperty").WithText("title").WithText("text").Save();
        var groups = Site.Get<IUserGroupService>();
        var group = (await groups.GetAsync(Constants.Security.EditorGroupKey))!;
        foreach (var property in type.PropertyTypes)
        {
            group.GranularPermissions.Add(
                new DocumentPropertyValueGranularPermission { Key = type.Key, Permission = $"{property.Key}|Umb.Write" });
        }

        await groups.UpdateAsync(group, Editor);
        type.RemovePropertyType("text");
        await Update(type);

        var kept = type.PropertyTypes.Single().Key.ToString();
        Assert.That(Count($"""
            SELECT COUNT(*) FROM "umbracoUserGroup2GranularPermission" WHERE "uniqueId" = {type.Key}
            """), Is.EqualTo(1));
        Assert.That(Count($"""
            SELECT COUNT(*) FROM "umbracoUserGroup2GranularPermission" WHERE "permission" = {kept + "|Umb.Write"}
            """), Is.EqualTo(1));
    }

    [Test]
    public async Task Moving_a_property_to_another_group_keeps_its_values()
    {
        var type = await ADocumentType("movedProperty").WithText("title").WithText("other", group: "more").Save();
        var document = ADocument(type, ("title", "Kept"));
        var id = type.PropertyTypes.Single(property => property.Alias == "title").Id;

        type.MovePropertyType("title", "more");
        await Update(type);

        var moved = Reload(type).PropertyGroups["more"].PropertyTypes!.Single(property => property.Alias == "title");
        Assert.That(moved.Id, Is.EqualTo(id));
        Assert.That(Reload(document).GetValue<string>("title"), Is.EqualTo("Kept"));
    }

    [Test]
    public async Task Removing_a_group_leaves_its_properties_without_one()
    {
        var type = await ADocumentType("removedGroup").WithText("title").Save();
        var document = ADocument(type, ("title", "Kept"));

        type.RemovePropertyGroup("content");
        await Update(type);

        Assert.Multiple(() =>
        {
            Assert.That(Reload(type).PropertyGroups, Is.Empty);
            Assert.That(Reload(type).NoGroupPropertyTypes.Single().Alias, Is.EqualTo("title"));
            Assert.That(Reload(document).GetValue<string>("title"), Is.EqualTo("Kept"));
        });
    }

    [Test]
    public async Task A_group_that_goes_with_its_properties_takes_their_values()
    {
        var type = await ADocumentType("droppedGroup").WithText("title").WithText("text", group: "more").Save();
        var dropped = type.PropertyTypes.Single(property => property.Alias == "text");
        var document = ADocument(type, ("title", "Kept"), ("text", "Goes"));

        type.PropertyGroups.Remove("more");
        await Update(type);

        Assert.Multiple(() =>
        {
            Assert.That(Reload(type).PropertyTypes.Select(property => property.Alias), Is.EqualTo(new[] { "title" }));
            Assert.That(StoredValuesOf(dropped.Id), Is.Zero);
            Assert.That(Reload(document).GetValue<string>("title"), Is.EqualTo("Kept"));
        });
    }

    [Test]
    public async Task A_group_moved_into_a_new_one_keeps_its_properties()
    {
        var type = await ADocumentType("regrouped").WithText("title").Save();
        var id = type.PropertyTypes.Single().Id;

        type.AddPropertyGroup("fresh", "Fresh");
        type.MovePropertyType("title", "fresh");
        type.PropertyGroups.Remove("content");
        await Update(type);

        Assert.That(Reload(type).PropertyGroups.Single().Alias, Is.EqualTo("fresh"));
        Assert.That(Reload(type).PropertyGroups.Single().PropertyTypes!.Single().Id, Is.EqualTo(id));
    }

    [Test]
    public async Task A_renamed_property_keeps_its_values()
    {
        var type = await ADocumentType("renamedProperty").WithText("title").Save();
        var document = ADocument(type, ("title", "Kept"));

        type.PropertyTypes.Single().Alias = "headline";
        await Update(type);

        Assert.That(Reload(document).GetValue<string>("headline"), Is.EqualTo("Kept"));
        Assert.That(Reload(document).HasProperty("title"), Is.False);
    }

    [Test]
    public async Task A_property_may_change_to_another_data_type()
    {
        var type = await ADocumentType("retypedProperty").WithText("title").Save();
        var textArea = (await Site.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextareaGuid))!;

        type.PropertyTypes.Single().DataTypeId = textArea.Id;
        type.PropertyTypes.Single().DataTypeKey = textArea.Key;
        await Update(type);

        var property = Reload(type).PropertyTypes.Single();
        Assert.Multiple(() =>
        {
            Assert.That(property.DataTypeKey, Is.EqualTo(textArea.Key));
            Assert.That(property.PropertyEditorAlias, Is.EqualTo(Constants.PropertyEditors.Aliases.TextArea));
            Assert.That(property.ValueStorageType, Is.EqualTo(ValueStorageType.Ntext));
        });
    }

    [Test]
    public async Task A_property_without_a_data_type_gets_the_first_one_of_its_editor()
    {
        var property = new PropertyType(
            Site.Get<IShortStringHelper>(), Constants.PropertyEditors.Aliases.TextBox, ValueStorageType.Nvarchar, "title") { Name = "Title" };
        var type = await ADocumentType("guessedDataType").With(type => type.AddPropertyType(property)).Save();

        Assert.That(type.PropertyTypes.Single().DataTypeId, Is.EqualTo(Constants.DataTypes.Textbox));
    }

    [Test]
    public async Task A_property_whose_data_type_does_not_exist_is_refused_by_name()
    {
        var property = DocumentTypeBuilder.TextProperty(Site, "lost");
        property.DataTypeId = 987654;

        Assert.That(
            async () => await ADocumentType("lostDataType").With(type => type.AddPropertyType(property)).Save(),
            Throws.InvalidOperationException.With.Message.Contains("'lost'"));
        Assert.That(Types.Get("lostDataType"), Is.Null);
        await Task.CompletedTask;
    }

    [Test]
    public async Task A_usage_check_knows_whether_a_property_has_values()
    {
        var type = await ADocumentType("usageChecked").WithText("used").WithText("unused").Save();
        ADocument(type, ("used", "A value"));
        var usage = Site.Get<IPropertyTypeUsageService>();

        Assert.That((await usage.HasSavedPropertyValuesAsync(type.Key, "used")).Result, Is.True);
        Assert.That((await usage.HasSavedPropertyValuesAsync(type.Key, "unused")).Result, Is.False);
    }
}
