using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class MemberGroupTests : ContentTests
{
    private static IMemberService Members => Site.Get<IMemberService>();

    private static IMemberGroupService Groups => Site.Get<IMemberGroupService>();

    [Test]
    public async Task A_group_is_created_renamed_and_deleted()
    {
        var created = await Groups.CreateAsync(new MemberGroup { Name = "Boards" });
        var group = created.Result!;
        group.Name = "Committees";
        await Groups.UpdateAsync(group);
        Assert.That((await Groups.GetAsync(group.Key))!.Name, Is.EqualTo("Committees"));
        Assert.That(await Groups.GetByNameAsync("Boards"), Is.Null);
        await Groups.DeleteAsync(group.Key);
        Assert.That(await Groups.GetAsync(group.Key), Is.Null);
    }

    [Test]
    public async Task Two_groups_of_one_name_are_refused()
    {
        await Groups.CreateAsync(new MemberGroup { Name = "Unique" });
        var second = await Groups.CreateAsync(new MemberGroup { Name = "Unique" });
        Assert.That(second.Status, Is.EqualTo(MemberGroupOperationStatus.DuplicateName));
    }

    [Test]
    public void A_member_joins_and_leaves_a_group()
    {
        var member = Registered("joiner");
        Members.AssignRole(member.Id, "Speakers");
        Assert.That(Members.GetAllRoles("joiner"), Is.EqualTo(new[] { "Speakers" }));
        Assert.That(Members.GetMembersInRole("speakers").Select(other => other.Id), Is.EqualTo(new[] { member.Id }));
        Members.DissociateRole(member.Id, "Speakers");
        Assert.That(Members.GetAllRoles(member.Id), Is.Empty);
    }

    [Test]
    public void Joining_a_group_that_does_not_exist_creates_it()
    {
        Members.AssignRole(Registered("founder").Id, "Founders");
        Assert.That(Groups.GetByName("Founders"), Is.Not.Null);
        Assert.That(Site.Notifications.Of<MemberGroupSavedNotification>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Joining_a_group_twice_counts_once()
    {
        var member = Registered("eager");
        Members.AssignRole(member.Id, "Eager");
        Members.AssignRole(member.Id, "Eager");
        Assert.That(Members.GetAllRoles(member.Id), Is.EqualTo(new[] { "Eager" }));
    }

    [Test]
    public void Groups_are_replaced_for_several_members()
    {
        var (first, second) = (Registered("first"), Registered("second"));
        Members.AssignRoles([first.Id, second.Id], ["Old", "Kept"]);
        Members.ReplaceRoles([first.Id, second.Id], ["Kept", "New"]);
        Assert.That(Members.GetAllRoles(first.Id), Is.EquivalentTo(new[] { "Kept", "New" }));
        Assert.That(Members.GetAllRoles(second.Id), Is.EquivalentTo(new[] { "Kept", "New" }));
    }

    [Test]
    public void Members_of_a_group_are_found_by_a_part_of_their_name()
    {
        var member = Registered("karla.klein");
        Members.AssignRole(member.Id, "Searched");
        Members.AssignRole(Registered("otto.gross").Id, "Searched");
        var found = Members.FindMembersInRole("Searched", "karla").Select(other => other.Username);
        Assert.That(found, Is.EqualTo(new[] { "karla.klein" }));
    }

    [Test]
    public void A_group_in_use_is_deleted_only_when_that_is_meant()
    {
        Members.AssignRole(Registered("user").Id, "In use");
        Assert.That(() => Members.DeleteRole("In use", throwIfBeingUsed: true), Throws.InvalidOperationException);
        Assert.That(Members.DeleteRole("In use", throwIfBeingUsed: false), Is.True);
        Assert.That(Members.GetAllRoles("user"), Is.Empty);
    }

    private static IMember Registered(string username)
    {
        var member = Members.CreateMember(username, $"{username}@example.org", username, Constants.Conventions.MemberTypes.DefaultAlias);
        Members.Save(member);
        Site.Notifications.Clear();
        return member;
    }
}
