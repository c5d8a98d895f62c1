using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Security;

public class PermissionTests : UsersFixture
{
    private static readonly string[] Defaults = [ActionBrowse.ActionLetter, ActionUpdate.ActionLetter];

    [Test]
    public async Task Without_anything_else_a_user_may_what_the_group_may()
    {
        var (_, user) = await AGroupWithUser("defaults");
        var page = await ADocument("Page");

        Assert.That(Users.GetPermissionsForPath(user, page.Path).GetAllPermissions(), Is.EquivalentTo(Defaults));
    }

    [Test]
    public async Task Permissions_on_a_document_take_the_place_of_the_groups_own()
    {
        var (group, user) = await AGroupWithUser("explicit");
        var (page, other) = (await ADocument("Page"), await ADocument("Other"));

        Users.ReplaceUserGroupPermissions(group.Id, new HashSet<string> { ActionPublish.ActionLetter }, page.Id);

        var found = Users.GetPermissions(user, page.Id, other.Id);
        Assert.That(found.GetAllPermissions(page.Id), Is.EqualTo(new[] { ActionPublish.ActionLetter }));
        Assert.That(found.GetAllPermissions(other.Id), Is.EquivalentTo(Defaults));
    }

    [Test]
    public async Task They_hold_for_what_lies_below_as_well()
    {
        var (group, user) = await AGroupWithUser("inherited");
        var page = await ADocument("Page");
        var below = await ADocument("Below", page);

        Users.ReplaceUserGroupPermissions(group.Id, new HashSet<string> { ActionPublish.ActionLetter }, page.Id);

        Assert.That(Users.GetPermissionsForPath(user, below.Path).GetAllPermissions(), Is.EqualTo(new[] { ActionPublish.ActionLetter }));
    }

    [Test]
    public async Task Of_two_groups_a_user_has_the_permissions_of_both()
    {
        var (_, user) = await AGroupWithUser("first");
        var second = await AGroup("second", made => made.Permissions = new HashSet<string> { ActionDelete.ActionLetter });
        user.AddGroup(Umbraco.Extensions.UserGroupExtensions.ToReadOnlyGroup(second));
        Users.Save(user);
        var page = await ADocument("Page");

        var permissions = Users.GetPermissions(Users.GetUserById(user.Id), page.Id).GetAllPermissions(page.Id);

        Assert.That(permissions, Is.EquivalentTo([.. Defaults, ActionDelete.ActionLetter]));
    }

    [Test]
    public async Task A_permission_is_added_to_those_there_are()
    {
        var (group, user) = await AGroupWithUser("assigned");
        var page = await ADocument("Page");
        Users.ReplaceUserGroupPermissions(group.Id, new HashSet<string> { ActionPublish.ActionLetter }, page.Id);

        Users.AssignUserGroupPermission(group.Id, ActionMove.ActionLetter, page.Id);
        Users.AssignUserGroupPermission(group.Id, ActionMove.ActionLetter, page.Id);

        Assert.That(Users.GetPermissions(user, page.Id).GetAllPermissions(page.Id),
            Is.EquivalentTo(new[] { ActionPublish.ActionLetter, ActionMove.ActionLetter }));
        Assert.That((await Groups.GetAsync(group.Key))!.GranularPermissions, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Permissions_of_a_document_are_replaced_for_all_groups_at_once()
    {
        var (one, _) = await AGroupWithUser("replacedOne");
        var (two, user) = await AGroupWithUser("replacedTwo");
        var page = await ADocument("Page");
        Users.ReplaceUserGroupPermissions(one.Id, new HashSet<string> { ActionPublish.ActionLetter }, page.Id);

        Site.Get<IContentService>().SetPermissions(new EntityPermissionSet(page.Id, new EntityPermissionCollection(
            [new EntityPermission(two.Id, page.Id, new HashSet<string> { ActionMove.ActionLetter })])));

        var permissions = Site.Get<IContentService>().GetPermissions(page);
        Assert.That(permissions.Select(permission => permission.UserGroupId), Is.EqualTo(new[] { two.Id }));
        Assert.That(Users.GetPermissions(user, page.Id).GetAllPermissions(page.Id), Is.EqualTo(new[] { ActionMove.ActionLetter }));
        Assert.That((await Groups.GetAsync(one.Key))!.GranularPermissions, Is.Empty);
    }

    [Test]
    public async Task A_deleted_document_leaves_no_permissions_behind()
    {
        var (group, _) = await AGroupWithUser("ofDeleted");
        var page = await ADocument("Page");
        Users.ReplaceUserGroupPermissions(group.Id, new HashSet<string> { ActionPublish.ActionLetter }, page.Id);

        Site.Get<IContentService>().Delete(page);
        var saved = await Groups.UpdateAsync((await Groups.GetAsync(group.Key))!, Administrator);

        Assert.That(saved.Success, Is.True);
        Assert.That(saved.Result.GranularPermissions.OfType<DocumentGranularPermission>(), Is.Empty);
    }

    [Test]
    public async Task Permissions_are_asked_for_by_key()
    {
        var (_, user) = await AGroupWithUser("byKey");
        var page = await ADocument("Page");

        var attempt = await Users.GetDocumentPermissionsAsync(user.Key, [page.Key]);

        Assert.That(attempt.Result.Single().NodeKey, Is.EqualTo(page.Key));
        Assert.That(attempt.Result.Single().Permissions, Is.EquivalentTo(Defaults));
    }

    private async Task<(IUserGroup Group, IUser User)> AGroupWithUser(string alias)
    {
        var group = await AGroup(alias, made => made.Permissions = Defaults.ToHashSet());
        return (group, await AUser("User of " + alias, group.Key));
    }
}
