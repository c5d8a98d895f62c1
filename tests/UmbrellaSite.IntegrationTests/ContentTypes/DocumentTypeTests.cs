using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Scoping;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

public class DocumentTypeTests : TypesFixture
{
    [Test]
    public async Task A_saved_type_is_found_by_id_key_and_alias()
    {
        var type = await ADocumentType("foundType").Save();

        Assert.Multiple(() =>
        {
            Assert.That(Types.Get(type.Id)!.Alias, Is.EqualTo("foundType"));
            Assert.That(Types.Get(type.Key)!.Id, Is.EqualTo(type.Id));
            Assert.That(Types.Get("FOUNDtype")!.Id, Is.EqualTo(type.Id));
        });
    }

    [Test]
    public async Task A_saved_type_keeps_its_settings()
    {
        var type = await ADocumentType("settingsType").VaryingByCulture().With(type =>
        {
            type.Icon = "icon-home color-blue";
            type.Thumbnail = "home.png";
            type.Description = "What it is for";
            type.ListView = Constants.DataTypes.Guids.ListViewContentGuid;
            type.IsElement = true;
            type.AllowedAsRoot = false;
        }).Save();

        Assert.Multiple(() =>
        {
            Assert.That(type.Icon, Is.EqualTo("icon-home color-blue"));
            Assert.That(type.Thumbnail, Is.EqualTo("home.png"));
            Assert.That(type.Description, Is.EqualTo("What it is for"));
            Assert.That(type.ListView, Is.EqualTo(Constants.DataTypes.Guids.ListViewContentGuid));
            Assert.That(type.IsElement, Is.True);
            Assert.That(type.AllowedAsRoot, Is.False);
            Assert.That(type.Variations, Is.EqualTo(ContentVariation.Culture));
            Assert.That(type.CreatorId, Is.EqualTo(Constants.Security.SuperUserId));
            Assert.That(type.IsDirty(), Is.False);
        });
    }

    [Test]
    public async Task A_property_keeps_its_settings()
    {
        var property = DocumentTypeBuilder.TextProperty(Site, "title");
        property.Name = "Title";
        property.Description = "Shown on top";
        property.Mandatory = true;
        property.MandatoryMessage = "Please write a title";
        property.ValidationRegExp = "^[A-Z]";
        property.ValidationRegExpMessage = "Begin with a capital";
        property.LabelOnTop = true;
        property.SortOrder = 7;
        var type = await ADocumentType("propertyType").With(type => type.AddPropertyType(property, "content", "Content")).Save();

        var read = type.PropertyTypes.Single();
        Assert.Multiple(() =>
        {
            Assert.That(read.Key, Is.EqualTo(property.Key));
            Assert.That(read.Name, Is.EqualTo("Title"));
            Assert.That(read.Description, Is.EqualTo("Shown on top"));
            Assert.That(read.Mandatory, Is.True);
            Assert.That(read.MandatoryMessage, Is.EqualTo("Please write a title"));
            Assert.That(read.ValidationRegExp, Is.EqualTo("^[A-Z]"));
            Assert.That(read.ValidationRegExpMessage, Is.EqualTo("Begin with a capital"));
            Assert.That(read.LabelOnTop, Is.True);
            Assert.That(read.SortOrder, Is.EqualTo(7));
            Assert.That(read.DataTypeKey, Is.EqualTo(Constants.DataTypes.Guids.TextstringGuid));
            Assert.That(read.PropertyEditorAlias, Is.EqualTo(Constants.PropertyEditors.Aliases.TextBox));
            Assert.That(read.ValueStorageType, Is.EqualTo(ValueStorageType.Nvarchar));
        });
    }

    [Test]
    public async Task Groups_and_tabs_keep_their_kind_and_order()
    {
        var type = await ADocumentType("groupsType").With(type =>
        {
            type.AddPropertyGroup("second", "Second");
            type.AddPropertyGroup("first", "First");
            type.PropertyGroups["second"].SortOrder = 2;
            type.PropertyGroups["first"].SortOrder = 1;
            type.PropertyGroups["first"].Type = PropertyGroupType.Tab;
            type.AddPropertyType(DocumentTypeBuilder.TextProperty(Site, "inSecond"), "second");
            type.AddPropertyType(DocumentTypeBuilder.TextProperty(Site, "inFirst"), "first");
            type.AddPropertyType(DocumentTypeBuilder.TextProperty(Site, "inNone"));
        }).Save();

        Assert.Multiple(() =>
        {
            Assert.That(type.PropertyGroups.Select(group => group.Alias), Is.EqualTo(new[] { "first", "second" }));
            Assert.That(type.PropertyGroups["first"].Type, Is.EqualTo(PropertyGroupType.Tab));
            Assert.That(type.PropertyGroups["second"].PropertyTypes!.Single().Alias, Is.EqualTo("inSecond"));
            Assert.That(type.NoGroupPropertyTypes.Single().Alias, Is.EqualTo("inNone"));
        });
    }

    [Test]
    public async Task A_type_that_was_handed_out_may_be_changed_without_changing_the_stored_one()
    {
        var type = await ADocumentType("clonedType").WithText("title").Save();

        type.Name = "Changed";
        type.PropertyTypes.Single().Name = "Changed";
        type.RemovePropertyType("title");

        Assert.Multiple(() =>
        {
            Assert.That(Reload(type).Name, Is.EqualTo("clonedType"));
            Assert.That(Reload(type).PropertyTypes.Single().Name, Is.EqualTo("title"));
        });
    }

    [Test]
    public async Task Types_allowed_below_a_type_keep_their_order()
    {
        var news = await ADocumentType("allowedNews").Save();
        var events = await ADocumentType("allowedEvents").Save();
        var home = await ADocumentType("allowingHome").Allowing(events, news).Save();

        Assert.That(home.AllowedContentTypes!.Select(allowed => allowed.Alias), Is.EqualTo(new[] { "allowedEvents", "allowedNews" }));
        Assert.That((await Types.GetAllowedParentKeysAsync(news.Key)).Result, Is.EqualTo(new[] { home.Key }));
    }

    [Test]
    public async Task A_type_may_be_allowed_below_itself()
    {
        var type = ADocumentType("selfAllowing").Build();
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, type.Alias)];
        await Types.CreateAsync(type, Editor);

        Assert.That(Types.Get("selfAllowing")!.AllowedContentTypes!.Single().Key, Is.EqualTo(type.Key));
    }

    [Test]
    public async Task Allowing_a_type_that_does_not_exist_is_refused()
    {
        var type = ADocumentType("allowingNothing").With(type =>
            type.AllowedContentTypes = [new ContentTypeSort(Guid.NewGuid(), 0, "ghost")]);

        Assert.That(async () => await type.Save(), Throws.InvalidOperationException.With.Message.Contains("'ghost'"));
        await Task.CompletedTask;
    }

    [Test]
    public async Task A_history_policy_is_kept_and_changed()
    {
        var type = await ADocumentType("historyType").With(type => type.HistoryCleanup = new HistoryCleanup
        {
            PreventCleanup = true,
            KeepAllVersionsNewerThanDays = 30,
        }).Save();
        Assert.That(type.HistoryCleanup!.KeepAllVersionsNewerThanDays, Is.EqualTo(30));

        type.HistoryCleanup = new HistoryCleanup { KeepLatestVersionPerDayForDays = 5 };
        await Update(type);

        var read = Reload(type).HistoryCleanup!;
        Assert.Multiple(() =>
        {
            Assert.That(read.PreventCleanup, Is.False);
            Assert.That(read.KeepAllVersionsNewerThanDays, Is.Null);
            Assert.That(read.KeepLatestVersionPerDayForDays, Is.EqualTo(5));
        });
    }

    [Test]
    public async Task Others_do_not_see_a_type_before_it_is_committed()
    {
        using (var scope = Site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            await ADocumentType("uncommittedType").Save();
            Assert.That(await Elsewhere(() => Types.Get("uncommittedType")), Is.Null);
            scope.Complete();
        }

        Assert.That(await Elsewhere(() => Types.Get("uncommittedType")), Is.Not.Null);
    }

    [Test]
    public async Task A_type_knows_whether_content_uses_it()
    {
        var type = await ADocumentType("usedType").Save();
        Assert.That(Types.HasContentNodes(type.Id), Is.False);

        ADocument(type);

        Assert.That(Types.HasContentNodes(type.Id), Is.True);
    }

    [Test]
    public async Task A_list_view_in_the_path_of_content_is_found()
    {
        var list = await ADocumentType("listType").With(type => type.ListView = Constants.DataTypes.Guids.ListViewContentGuid).Save();
        var plain = await ADocumentType("plainType").Save();

        Assert.That(Types.HasContainerInPath(ADocument(list).Path), Is.True);
        Assert.That(Types.HasContainerInPath(ADocument(plain).Path), Is.False);
    }

    [Test]
    public async Task Types_allowed_at_the_root_are_listed()
    {
        var allowed = await ADocumentType("rootType").Save();
        var other = await ADocumentType("noRootType").With(type => type.AllowedAsRoot = false).Save();

        var keys = (await Types.GetAllAllowedAsRootAsync(0, 1000)).Items.Select(type => type.Key).ToList();

        Assert.That(keys, Does.Contain(allowed.Key));
        Assert.That(keys, Does.Not.Contain(other.Key));
    }

    [Test]
    public async Task A_type_saved_in_a_scope_that_fails_is_not_there_afterwards()
    {
        var type = ADocumentType("rolledBackType").Build();
        using (Site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            await Types.CreateAsync(type, Editor);
            Assert.That(Types.Get("rolledBackType"), Is.Not.Null);
        }

        Assert.That(Types.Get("rolledBackType"), Is.Null);
    }

    /// <summary>In a flow of control that the scope here does not reach.</summary>
    private static Task<T> Elsewhere<T>(Func<T> look)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(look);
        }
    }
}
