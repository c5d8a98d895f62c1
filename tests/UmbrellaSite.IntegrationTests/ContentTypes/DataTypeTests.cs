using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

public class DataTypeTests : TypesFixture
{
    private IDataTypeService DataTypes => Site.Get<IDataTypeService>();

    [Test]
    public async Task A_data_type_keeps_its_editor_and_configuration()
    {
        var dataType = await ADataType("Short text", dataType =>
        {
            dataType.EditorUiAlias = "Umb.PropertyEditorUi.TextBox";
            dataType.ConfigurationData = new Dictionary<string, object> { ["maxChars"] = 40 };
        });

        var read = (await DataTypes.GetAsync(dataType.Key))!;
        Assert.Multiple(() =>
        {
            Assert.That(read.Name, Is.EqualTo("Short text"));
            Assert.That(read.EditorAlias, Is.EqualTo(Constants.PropertyEditors.Aliases.TextBox));
            Assert.That(read.EditorUiAlias, Is.EqualTo("Umb.PropertyEditorUi.TextBox"));
            Assert.That(read.DatabaseType, Is.EqualTo(ValueStorageType.Nvarchar));
            Assert.That(read.ConfigurationAs<TextboxConfiguration>()!.MaxChars, Is.EqualTo(40));
            Assert.That(read.Path, Is.EqualTo($"-1,{read.Id}"));
            Assert.That(read.Level, Is.EqualTo(1));
            Assert.That(read.IsDirty(), Is.False);
        });
    }

    [Test]
    public async Task A_changed_configuration_is_read_again()
    {
        var dataType = await ADataType("Changing text");
        dataType.ConfigurationData = new Dictionary<string, object> { ["maxChars"] = 7 };
        await DataTypes.UpdateAsync(dataType, Editor);

        var read = (await DataTypes.GetAsync(dataType.Key))!;
        Assert.That(read.ConfigurationAs<TextboxConfiguration>()!.MaxChars, Is.EqualTo(7));
    }

    [Test]
    public async Task Data_types_are_found_by_name_editor_and_part_of_the_name()
    {
        var dataType = await ADataType("Findable text");

        Assert.Multiple(() =>
        {
            Assert.That(DataTypes.GetAsync("Findable text").Result!.Key, Is.EqualTo(dataType.Key));
            Assert.That(
                DataTypes.GetByEditorAliasAsync(Constants.PropertyEditors.Aliases.TextBox).Result.Select(found => found.Key),
                Does.Contain(dataType.Key));
            Assert.That(DataTypes.FilterAsync("ndable").Result.Items.Single().Key, Is.EqualTo(dataType.Key));
        });
        await Task.CompletedTask;
    }

    [Test]
    public async Task A_name_that_is_taken_gets_a_number()
    {
        await ADataType("Twice used");
        var second = await ADataType("Twice used");
        var third = await ADataType("Twice used");

        Assert.That(second.Name, Is.EqualTo("Twice used (1)"));
        Assert.That(third.Name, Is.EqualTo("Twice used (2)"));
    }

    [Test]
    public async Task A_numbered_name_that_is_taken_gets_the_next_number()
    {
        await ADataType("Numbered");
        await ADataType("Numbered (1)");

        Assert.That((await ADataType("Numbered (1)")).Name, Is.EqualTo("Numbered (2)"));
    }

    [Test]
    public async Task Saving_a_data_type_again_keeps_its_name()
    {
        var dataType = await ADataType("Saved twice");
        await DataTypes.UpdateAsync(dataType, Editor);

        Assert.That((await DataTypes.GetAsync(dataType.Key))!.Name, Is.EqualTo("Saved twice"));
    }

    [Test]
    public async Task Types_follow_a_data_type_to_its_new_editor()
    {
        var dataType = await ADataType("Changing editor");
        var type = await ADocumentType("followingType").WithText("title")
            .With(type => type.PropertyTypes.Single().DataTypeId = dataType.Id).Save();

        dataType.Editor = Site.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.TextArea];
        dataType.DatabaseType = ValueStorageType.Ntext;
        await DataTypes.UpdateAsync(dataType, Editor);

        var property = Reload(type).PropertyTypes.Single();
        Assert.That(property.PropertyEditorAlias, Is.EqualTo(Constants.PropertyEditors.Aliases.TextArea));
        Assert.That(property.ValueStorageType, Is.EqualTo(ValueStorageType.Ntext));
    }

    [Test]
    public async Task Deleting_a_data_type_deletes_the_properties_that_use_it()
    {
        var dataType = await ADataType("Deleted text");
        var type = await ADocumentType("losingProperty").WithText("kept").WithText("lost")
            .With(type => type.PropertyTypes.Single(property => property.Alias == "lost").DataTypeId = dataType.Id).Save();
        var lost = type.PropertyTypes.Single(property => property.Alias == "lost");
        ADocument(type, ("lost", "Goes"));

        var deleted = await DataTypes.DeleteAsync(dataType.Key, Editor);

        Assert.Multiple(() =>
        {
            Assert.That(deleted.Status, Is.EqualTo(DataTypeOperationStatus.Success));
            Assert.That(Reload(type).PropertyTypes.Select(property => property.Alias), Is.EqualTo(new[] { "kept" }));
            Assert.That(StoredValuesOf(lost.Id), Is.Zero);
            Assert.That(DataTypes.GetAsync(dataType.Key).Result, Is.Null);
        });
    }

    [Test]
    public async Task The_properties_that_use_a_data_type_are_known()
    {
        var dataType = await ADataType("Used text");
        var type = await ADocumentType("usingDataType").WithText("title")
            .With(type => type.PropertyTypes.Single().DataTypeId = dataType.Id).Save();

        var usages = await DataTypes.GetPagedRelationsAsync(dataType.Key, 0, 10);

        Assert.That(usages.Total, Is.EqualTo(1));
        Assert.That(usages.Items.Single().NodeAlias, Is.EqualTo("title"));
        Assert.That(usages.Items.Single().ContentTypeKey, Is.EqualTo(type.Key));
    }

    [Test]
    public async Task A_list_view_counts_as_a_use_of_its_data_type()
    {
        var listView = (await DataTypes.GetAsync(Constants.DataTypes.Guids.ListViewContentGuid))!;
        var type = await ADocumentType("listViewUser").With(type => type.ListView = listView.Key).Save();

        var usages = await DataTypes.GetPagedRelationsAsync(listView.Key, 0, 10);

        Assert.That(usages.Items.Select(usage => usage.ContentTypeKey), Does.Contain(type.Key));
    }

    [Test]
    public async Task A_usage_check_knows_whether_a_data_type_has_values()
    {
        var dataType = await ADataType("Valued text");
        var type = await ADocumentType("valuedType").WithText("title")
            .With(type => type.PropertyTypes.Single().DataTypeId = dataType.Id).Save();
        var usage = Site.Get<IDataTypeUsageService>();
        Assert.That((await usage.HasSavedValuesAsync(dataType.Key)).Result, Is.False);

        ADocument(type, ("title", "A value"));

        Assert.That((await usage.HasSavedValuesAsync(dataType.Key)).Result, Is.True);
    }

    [Test]
    public async Task A_data_type_moves_into_a_folder_and_a_copy_may_stay_outside()
    {
        var folder = (await Site.Get<IDataTypeContainerService>().CreateAsync(null, "Texts", null, Editor)).Result!;
        var dataType = await ADataType("Moving text");

        await DataTypes.MoveAsync(dataType, folder.Key, Editor);
        var copy = await DataTypes.CopyAsync(dataType, null, Editor);

        var moved = (await DataTypes.GetAsync(dataType.Key))!;
        Assert.Multiple(() =>
        {
            Assert.That(moved.ParentId, Is.EqualTo(folder.Id));
            Assert.That(moved.Path, Is.EqualTo($"-1,{folder.Id},{dataType.Id}"));
            Assert.That(moved.Level, Is.EqualTo(2));
            Assert.That(copy.Result.ParentId, Is.EqualTo(Constants.System.Root));
            Assert.That(copy.Result.Key, Is.Not.EqualTo(dataType.Key));
        });
    }

    [Test]
    public async Task A_data_type_whose_editor_is_not_installed_is_kept_with_its_configuration()
    {
        var dataType = await ADataType("Foreign editor", dataType =>
            dataType.ConfigurationData = new Dictionary<string, object> { ["maxChars"] = 3 });
        using (var scope = Site.Get<Umbraco.Cms.Core.Scoping.ICoreScopeProvider>().CreateCoreScope())
        {
            ((IDatabaseScope)scope).Database.Execute($"""
                UPDATE "umbracoDataType" SET "propertyEditorAlias" = {"Foreign.Editor"} WHERE "nodeId" = {dataType.Id}
                """);
            scope.Complete();
        }

        // Any write makes the cached set be read again.
        await ADataType("Something else");
        var read = (await DataTypes.GetAsync(dataType.Key))!;
        await DataTypes.UpdateAsync(read, Editor);

        Assert.Multiple(() =>
        {
            Assert.That(read.Editor, Is.TypeOf<MissingPropertyEditor>());
            Assert.That(read.EditorAlias, Is.EqualTo("Foreign.Editor"));
            Assert.That(read.ConfigurationData["maxChars"].ToString(), Is.EqualTo("3"));
            Assert.That(Count($"""
                SELECT COUNT(*) FROM "umbracoDataType" WHERE "propertyEditorAlias" = {"Foreign.Editor"}
                """), Is.EqualTo(1));
        });
    }

    private async Task<IDataType> ADataType(string name, Action<DataType>? with = null)
    {
        var editor = Site.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.TextBox];
        var dataType = new DataType(editor, Site.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = name,
            DatabaseType = ValueStorageType.Nvarchar,
        };
        with?.Invoke(dataType);
        var created = await DataTypes.CreateAsync(dataType, Editor);
        Assert.That(created.Status, Is.EqualTo(DataTypeOperationStatus.Success));
        return created.Result;
    }
}
