using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.Security;

public class UserTests : UsersFixture
{
    [Test]
    public async Task A_new_user_is_found_by_id_key_name_and_address()
    {
        var user = await AUser("Found Everywhere");

        Assert.Multiple(() =>
        {
            Assert.That(Users.GetUserById(user.Id)!.Key, Is.EqualTo(user.Key));
            Assert.That(Users.GetByUsername("FOUND.everywhere@example.test")!.Id, Is.EqualTo(user.Id));
            Assert.That(Users.GetByEmail("found.everywhere@EXAMPLE.test")!.Id, Is.EqualTo(user.Id));
            Assert.That(Users.GetProfileById(user.Id)!.Name, Is.EqualTo("Found Everywhere"));
            Assert.That(user.Groups.Select(group => group.Key), Is.EqualTo(new[] { Constants.Security.EditorGroupKey }));
            Assert.That(user.AllowedSections, Does.Contain(Constants.Applications.Content));
            Assert.That(user.IsDirty(), Is.False);
        });
    }

    [Test]
    public async Task A_new_user_says_so_before_and_after()
    {
        Site.Notifications.Clear();

        await ANewUser("Told Of");

        Assert.That(
            Site.Notifications.Names.Where(name => name is "UserSaving" or "UserSaved").Distinct(),
            Is.EqualTo(new[] { "UserSaving", "UserSaved" }));
    }

    [Test]
    public async Task Two_users_cannot_share_an_address()
    {
        await ANewUser("Address Holder");

        var second = await Users.CreateAsync(Administrator, new UserCreateModel
        {
            Name = "Somebody else",
            Email = "Address.Holder@example.test",
            UserName = "Address.Holder@example.test",
            UserGroupKeys = new HashSet<Guid> { Constants.Security.EditorGroupKey },
        });

        Assert.That(second.Status, Is.EqualTo(UserOperationStatus.DuplicateEmail));
    }

    [Test]
    public async Task A_change_that_is_not_saved_is_nobody_elses()
    {
        var user = await AUser("Unsaved Change");

        Users.GetUserById(user.Id)!.Name = "Changed";

        Assert.That(Users.GetUserById(user.Id)!.Name, Is.EqualTo("Unsaved Change"));
    }

    [Test]
    public async Task Two_changes_of_different_things_do_not_undo_each_other()
    {
        var user = await AUser("Changed Twice");
        var (first, second) = (Users.GetUserById(user.Id)!, Users.GetUserById(user.Id)!);

        first.Language = "de-DE";
        Users.Save(first);
        second.Name = "Changed twice";
        Users.Save(second);

        var saved = Users.GetUserById(user.Id)!;
        Assert.That((saved.Language, saved.Name), Is.EqualTo(("de-DE", "Changed twice")));
    }

    [Test]
    public async Task Another_address_signs_the_user_out_everywhere()
    {
        var user = await AUser("Moving On");
        var stamp = user.SecurityStamp;

        user.Email = "moved.on@example.test";
        Users.Save(user);

        Assert.That(Users.GetUserById(user.Id)!.SecurityStamp, Is.Not.EqualTo(stamp).And.Not.Empty);
    }

    [Test]
    public async Task Start_nodes_of_a_user_are_kept()
    {
        var (one, two) = (await ADocument("One"), await ADocument("Two"));
        var user = await AUser("Starts Somewhere");

        user.StartContentIds = [one.Id, two.Id];
        Users.Save(user);
        user = Users.GetUserById(user.Id)!;
        var before = user.StartContentIds!;
        user.StartContentIds = [two.Id];
        Users.Save(user);

        Assert.That(before, Is.EqualTo(new[] { one.Id, two.Id }));
        Assert.That(Users.GetUserById(user.Id)!.StartContentIds, Is.EqualTo(new[] { two.Id }));
        Assert.That(Users.GetUserById(user.Id)!.StartMediaIds, Is.Empty);
    }

    [Test]
    public async Task A_start_node_that_is_deleted_is_one_no_longer()
    {
        var page = await ADocument("Deleted start");
        var user = await AUser("Loses Start");
        user.StartContentIds = [page.Id];
        Users.Save(user);

        Site.Get<Umbraco.Cms.Core.Services.IContentService>().Delete(page);

        Assert.That(Users.GetUserById(user.Id)!.StartContentIds, Is.Empty);
    }

    [Test]
    public async Task Users_are_filtered_by_state_group_and_name()
    {
        var active = await AUser("Filter Active");
        active.LastLoginDate = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        Users.Save(active);
        var disabled = await AUser("Filter Disabled", Constants.Security.WriterGroupKey);
        await Users.DisableAsync(Administrator, new HashSet<Guid> { disabled.Key });

        var byState = Users.GetAll(0, 100, out _, "name", Direction.Ascending, [UserState.Disabled], null, "Filter");
        var byGroup = Users.GetAll(0, 100, out _, "name", Direction.Ascending, null, ["editor"], "Filter");
        var all = Users.GetAll(0, 1, out var total, "name", Direction.Descending, null, null, "Filter");

        Assert.Multiple(() =>
        {
            Assert.That(byState.Select(user => user.Key), Is.EqualTo(new[] { disabled.Key }));
            Assert.That(byGroup.Select(user => user.Key), Is.EqualTo(new[] { active.Key }));
            Assert.That(all.Select(user => user.Key), Is.EqualTo(new[] { disabled.Key }));
            Assert.That(total, Is.EqualTo(2));
            Assert.That(Users.GetUserById(active.Id)!.LastLoginDate, Is.EqualTo(active.LastLoginDate));
        });
    }

    [Test]
    public async Task States_of_users_are_counted()
    {
        var before = Users.GetUserStates();
        var user = await AUser("Counted");
        await Users.DisableAsync(Administrator, new HashSet<Guid> { user.Key });

        var after = Users.GetUserStates();

        Assert.That(after[UserState.All] - before[UserState.All], Is.EqualTo(1));
        Assert.That(after[UserState.Disabled] - before[UserState.Disabled], Is.EqualTo(1));
    }

    [Test]
    public async Task A_user_who_never_signed_in_can_be_deleted_with_what_the_user_wrote_kept()
    {
        var user = await AUser("Short Stay");
        var page = await ADocument("Written by the user");
        page.CreatorId = user.Id;
        Site.Get<Umbraco.Cms.Core.Services.IContentService>().Save(page, user.Id);

        var status = await Users.DeleteAsync(Administrator, user.Key);

        Assert.That(status, Is.EqualTo(UserOperationStatus.Success));
        Assert.That(Users.GetUserById(user.Id), Is.Null);
        Assert.That(Site.Get<Umbraco.Cms.Core.Services.IContentService>().GetById(page.Key), Is.Not.Null);
    }

    [Test]
    public async Task A_user_of_a_program_is_found_by_its_client_id()
    {
        var created = await Users.CreateAsync(
            Administrator,
            new UserCreateModel
            {
                Name = "Program",
                Email = "program@example.test",
                UserName = "program@example.test",
                Kind = UserKind.Api,
                UserGroupKeys = new HashSet<Guid> { Constants.Security.EditorGroupKey },
            },
            approveUser: true);
        var key = created.Result.CreatedUser!.Key;

        await Users.AddClientIdAsync(key, "umbraco-back-office-import");

        Assert.Multiple(async () =>
        {
            Assert.That(created.Result.InitialPassword, Is.Null);
            Assert.That((await Users.FindByClientIdAsync("umbraco-back-office-import"))!.Key, Is.EqualTo(key));
            Assert.That(await Users.GetClientIdsAsync(key), Is.EqualTo(new[] { "umbraco-back-office-import" }));
            Assert.That(await Users.RemoveClientIdAsync(key, "umbraco-back-office-import"), Is.True);
        });
    }
}
