using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.Security;

public class UserGroupTests : UsersFixture
{
    [Test]
    public async Task A_group_keeps_everything_it_allows()
    {
        var page = await ADocument("Start");
        var language = (await Site.Get<ILanguageService>().GetAllAsync()).First();
        var group = await AGroup("allowing", made =>
        {
            made.Description = "What it is for";
            made.Icon = "icon-users";
            made.StartContentId = page.Id;
            made.AddAllowedSection(Constants.Applications.Content);
            made.AddAllowedSection(Constants.Applications.Media);
            made.AddAllowedLanguage(language.Id);
            made.Permissions = new HashSet<string> { ActionBrowse.ActionLetter, ActionUpdate.ActionLetter };
            made.GranularPermissions.Add(new DocumentGranularPermission { Key = page.Key, Permission = ActionPublish.ActionLetter });
            made.GranularPermissions.Add(new UnknownTypeGranularPermission { Context = "Own", Permission = "Own.Do" });
        });

        Assert.Multiple(() =>
        {
            Assert.That(group.Description, Is.EqualTo("What it is for"));
            Assert.That(group.Icon, Is.EqualTo("icon-users"));
            Assert.That(group.StartContentId, Is.EqualTo(page.Id));
            Assert.That(group.AllowedSections, Is.EquivalentTo(new[] { "content", "media" }));
            Assert.That(group.AllowedLanguages, Is.EqualTo(new[] { language.Id }));
            Assert.That(group.Permissions, Is.EquivalentTo(new[] { ActionBrowse.ActionLetter, ActionUpdate.ActionLetter }));
            Assert.That(group.GranularPermissions, Has.Count.EqualTo(2));
            Assert.That(group.GranularPermissions.OfType<DocumentGranularPermission>().Single().Key, Is.EqualTo(page.Key));
            Assert.That(group.IsDirty(), Is.False);
        });
    }

    [Test]
    public async Task The_groups_of_a_fresh_installation_are_there()
    {
        var groups = await Groups.GetAllAsync(0, 100);

        Assert.That(groups.Items.Select(group => group.Alias),
            Is.SupersetOf(new[] { "admin", "editor", "writer", "translator", "sensitiveData" }));
        Assert.That((await Groups.GetAsync("ADMIN"))!.Permissions, Does.Contain(ActionPublish.ActionLetter));
    }

    [Test]
    public async Task A_change_that_is_not_saved_is_nobody_elses()
    {
        var group = await AGroup("unsaved", made => made.AddAllowedSection(Constants.Applications.Content));

        group.ClearAllowedSections();
        group.ClearAllowedLanguages();
        group.Permissions.Add("changed");

        var again = (await Groups.GetAsync(group.Key))!;
        Assert.That(again.AllowedSections, Is.EqualTo(new[] { "content" }));
        Assert.That(again.Permissions, Does.Not.Contain("changed"));
    }

    [Test]
    public async Task A_changed_group_changes_its_users()
    {
        var group = await AGroup("changing", made => made.AddAllowedSection(Constants.Applications.Content));
        var user = await AUser("Of Changing Group", group.Key);
        var before = Users.GetUserById(user.Id)!.AllowedSections.ToArray();

        group.AddAllowedSection(Constants.Applications.Members);
        await Groups.UpdateAsync(group, Administrator);

        Assert.That(before, Is.EqualTo(new[] { "content" }));
        Assert.That(Users.GetUserById(user.Id)!.AllowedSections, Is.EquivalentTo(new[] { "content", "member" }));
    }

    [Test]
    public async Task Users_join_and_leave_a_group()
    {
        var group = await AGroup("joined");
        var (one, two) = (await AUser("Joins One"), await AUser("Joins Two"));
        var both = new UsersToUserGroupManipulationModel(group.Key, [one.Key, two.Key]);

        await Groups.AddUsersToUserGroupAsync(both, Administrator);
        await Groups.RemoveUsersFromUserGroupAsync(new UsersToUserGroupManipulationModel(group.Key, [one.Key]), Administrator);

        Assert.That(Users.GetAllInGroup(group.Id).Select(user => user.Key), Is.EqualTo(new[] { two.Key }));
        Assert.That(Users.GetAllNotInGroup(group.Id).Select(user => user.Key), Does.Contain(one.Key).And.Not.Contain(two.Key));
        Assert.That((await Groups.GetAsync(group.Key))!.UserCount, Is.EqualTo(1));
    }

    [Test]
    public async Task A_deleted_group_leaves_its_users_without_it()
    {
        var group = await AGroup("deleted");
        var user = await AUser("Left Alone", group.Key, Constants.Security.EditorGroupKey);

        await Groups.DeleteAsync(group.Key);

        Assert.That(await Groups.GetAsync(group.Key), Is.Null);
        Assert.That(Users.GetUserById(user.Id)!.Groups.Select(other => other.Key), Is.EqualTo(new[] { Constants.Security.EditorGroupKey }));
    }

    [Test]
    public async Task Two_groups_cannot_share_an_alias()
    {
        await AGroup("sharedAlias");

        var second = await Groups.CreateAsync(
            new UserGroup(Site.Get<Umbraco.Cms.Core.Strings.IShortStringHelper>()) { Alias = "sharedAlias", Name = "Second" }, Administrator);

        Assert.That(second.Status, Is.EqualTo(UserGroupOperationStatus.DuplicateAlias));
    }

    [Test]
    public async Task A_section_is_taken_from_all_groups()
    {
        var group = await AGroup("withSection", made => made.AddAllowedSection("ownSection"));

        Users.DeleteSectionFromAllUserGroups("ownSection");

        Assert.That((await Groups.GetAsync(group.Key))!.AllowedSections, Is.Empty);
    }
}
