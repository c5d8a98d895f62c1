using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Extensions;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

public class TypeNotificationTests : TypesFixture
{
    [SetUp]
    public void ForgetWhatWasBefore() => Site.Notifications.Clear();

    [Test]
    public async Task Saving_a_type_is_announced_once_each_and_in_order()
    {
        await ADocumentType("announcedType").Save();

        Assert.That(Announced(), Is.EqualTo(new[]
        {
            "ContentTypeSaving in scope",
            "ContentTypeRefreshed in scope",
            "ContentTypeChanged after commit",
            "ContentTypeSaved after commit",
            "ContentTypeCacheRefresher after commit",
        }));
        Assert.That(Change().ChangeTypes, Is.EqualTo(ContentTypeChangeTypes.Create));
    }

    [Test]
    public async Task A_new_property_is_announced_as_a_small_change()
    {
        var type = await ADocumentType("smallChange").WithText("title").Save();
        Site.Notifications.Clear();

        type.AddPropertyType(DocumentTypeBuilder.TextProperty(Site, "added"), "content");
        await Update(type);

        Assert.That(Change().ChangeTypes, Is.EqualTo(ContentTypeChangeTypes.RefreshOther));
    }

    [Test]
    public async Task A_removed_property_is_announced_as_a_change_of_the_type_and_its_users()
    {
        var composition = await ADocumentType("shrinkingComposition").WithText("title").Save();
        var user = await ADocumentType("userOfShrinking").ComposedOf(composition).Save();
        Site.Notifications.Clear();

        composition.RemovePropertyType("title");
        await Update(composition);

        var changes = Site.Notifications.Of<ContentTypeChangedNotification>().Single().Changes.ToList();
        Assert.That(changes.Select(change => change.Item.Id), Is.EquivalentTo(new[] { composition.Id, user.Id }));
        Assert.That(changes.TrueForAll(change => change.ChangeTypes.HasType(ContentTypeChangeTypes.RefreshMain)), Is.True);
    }

    [Test]
    public async Task Deleting_a_type_is_announced_once_each_and_in_order()
    {
        var type = await ADocumentType("announcedDeletion").Save();
        Site.Notifications.Clear();

        await Types.DeleteAsync(type.Key, Editor);

        Assert.That(Announced(), Is.EqualTo(new[]
        {
            "ContentTypeDeleting in scope",
            "ContentTypeRefreshed in scope",
            "ContentTypeChanged after commit",
            "ContentTypeDeleted after commit",
            "ContentTypeCacheRefresher after commit",
        }));
        Assert.That(Change().ChangeTypes, Is.EqualTo(ContentTypeChangeTypes.Remove));
    }

    [Test]
    public async Task Moving_a_type_is_announced_once_each()
    {
        var folder = (await Site.Get<IContentTypeContainerService>().CreateAsync(null, "Announced move", null, Editor)).Result!;
        var type = await ADocumentType("announcedMove").Save();
        Site.Notifications.Clear();

        await Types.MoveAsync(type.Key, folder.Key);

        Assert.That(Announced(), Is.EqualTo(new[] { "ContentTypeMoving in scope", "ContentTypeMoved after commit" }));
        var moved = Site.Notifications.Of<ContentTypeMovedNotification>().Single().MoveInfoCollection.Single();
        Assert.That(moved.OriginalPath, Is.EqualTo($"-1,{type.Id}"));
    }

    [Test]
    public async Task Media_and_member_types_are_announced_as_such()
    {
        var mediaTypes = Site.Get<IMediaTypeService>();
        var memberTypes = Site.Get<IMemberTypeService>();
        await mediaTypes.UpdateAsync(mediaTypes.Get(Constants.Conventions.MediaTypes.File)!, Editor);
        await memberTypes.UpdateAsync(memberTypes.Get("Member")!, Editor);

        Assert.That(Announced().Where(name => !name.StartsWith("ContentTypeCache", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "MediaTypeSaving in scope", "MediaTypeRefreshed in scope", "MediaTypeChanged after commit", "MediaTypeSaved after commit",
            "MemberTypeSaving in scope", "MemberTypeRefreshed in scope", "MemberTypeChanged after commit", "MemberTypeSaved after commit",
        }));
    }

    [Test]
    public async Task A_data_type_is_announced_when_it_is_saved_and_deleted()
    {
        var editor = Site.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.TextBox];
        var dataType = new DataType(editor, Site.Get<IConfigurationEditorJsonSerializer>()) { Name = "Announced" };
        await Site.Get<IDataTypeService>().CreateAsync(dataType, Editor);
        await Site.Get<IDataTypeService>().DeleteAsync(dataType.Key, Editor);

        Assert.That(Announced().Where(name => !name.Contains("CacheRefresher", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "DataTypeSaving in scope", "DataTypeSaved after commit", "DataTypeDeleting in scope", "DataTypeDeleted after commit",
        }));
    }

    [Test]
    public async Task A_template_is_announced_when_it_is_saved_and_deleted()
    {
        await Site.Get<ITemplateService>().CreateAsync("Announced", "announced", null, Editor);
        await Site.Get<ITemplateService>().DeleteAsync("announced", Editor);

        Assert.That(Announced().Where(name => !name.Contains("CacheRefresher", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "TemplateSaving in scope", "TemplateSaved after commit", "TemplateDeleting in scope", "TemplateDeleted after commit",
        }));
    }

    [Test]
    public async Task A_folder_is_announced_when_it_is_saved_and_deleted()
    {
        var folders = Site.Get<IContentTypeContainerService>();
        var folder = (await folders.CreateAsync(null, "Announced folder", null, Editor)).Result!;
        await folders.DeleteAsync(folder.Key, Editor);

        Assert.That(Announced(), Is.EqualTo(new[]
        {
            "EntityContainerSaving in scope", "EntityContainerSaved after commit",
            "EntityContainerDeleting in scope", "EntityContainerDeleted after commit",
        }));
    }

    private IEnumerable<string> Announced() => Site.Notifications.Entries
        .Where(entry => entry.Name.StartsWith("ContentType", StringComparison.Ordinal)
            || entry.Name.StartsWith("MediaType", StringComparison.Ordinal)
            || entry.Name.StartsWith("MemberType", StringComparison.Ordinal)
            || entry.Name.StartsWith("DataType", StringComparison.Ordinal)
            || entry.Name.StartsWith("Template", StringComparison.Ordinal)
            || entry.Name.StartsWith("EntityContainer", StringComparison.Ordinal))
        .Select(entry => $"{entry.Name} {(entry.InsideScope ? "in scope" : "after commit")}");

    private ContentTypeChange<IContentType> Change() =>
        Site.Notifications.Of<ContentTypeChangedNotification>().Single().Changes.Single();
}
