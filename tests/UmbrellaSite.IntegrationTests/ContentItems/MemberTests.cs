using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class MemberTests : ContentTests
{
    private static IMemberService Members => Site.Get<IMemberService>();

    [OneTimeSetUp]
    public void AddProperties()
    {
        Site.MakeCurrent();
        var types = Site.Get<IMemberTypeService>();
        var type = types.Get(Constants.Conventions.MemberTypes.DefaultAlias)!;
        type.AddPropertyType(Property("city", Constants.DataTypes.Textbox), "more", "More");
        type.AddPropertyType(Property("letter", Constants.DataTypes.Boolean), "more", "More");
        types.UpdateAsync(type, Constants.Security.SuperUserKey).GetAwaiter().GetResult();
    }

    [Test]
    public void A_member_is_read_with_its_account()
    {
        var member = Registered("anna");
        var read = Members.GetById(member.Key)!;
        Assert.Multiple(() =>
        {
            Assert.That((read.Username, read.Email, read.Name), Is.EqualTo(("anna", "anna@example.org", "Name of anna")));
            Assert.That((read.IsApproved, read.IsLockedOut), Is.EqualTo((true, false)));
            Assert.That(read.SecurityStamp, Is.Not.Empty);
            Assert.That(read.Path, Is.EqualTo($"-1,{read.Id}"));
            Assert.That(read.ContentTypeAlias, Is.EqualTo("Member"));
        });
    }

    [Test]
    public void Members_are_found_whatever_the_case_of_their_name()
    {
        var member = Registered("Berta");
        Assert.Multiple(() =>
        {
            Assert.That(Members.GetByUsername("bERTA")!.Id, Is.EqualTo(member.Id));
            Assert.That(Members.GetByEmail("BERTA@example.org")!.Id, Is.EqualTo(member.Id));
            Assert.That(Members.Exists("berta"), Is.True);
            Assert.That(Members.GetByUsername("nobody"), Is.Null);
        });
    }

    [Test]
    public void A_member_without_a_password_gets_one_that_nobody_knows()
    {
        var member = Registered("closed");
        Assert.That(Members.GetById(member.Id)!.RawPasswordValue, Does.StartWith(Constants.Security.EmptyPasswordPrefix));
    }

    [Test]
    public void A_new_password_ends_other_sessions()
    {
        var member = Registered("renewed");
        var stamp = member.SecurityStamp;
        member.RawPasswordValue = "a-new-hash";
        Members.Save(member);
        var read = Members.GetById(member.Id)!;
        Assert.That(read.RawPasswordValue, Is.EqualTo("a-new-hash"));
        Assert.That(read.SecurityStamp, Is.Not.EqualTo(stamp));
    }

    [Test]
    public void Saving_without_a_password_keeps_the_old_one()
    {
        var member = Registered("keeper");
        member.RawPasswordValue = "kept-hash";
        Members.Save(member);
        member.RawPasswordValue = string.Empty;
        member.Name = "Kept";
        Members.Save(member);
        Assert.That(Members.GetById(member.Id)!.RawPasswordValue, Is.EqualTo("kept-hash"));
    }

    [Test]
    public void A_new_address_has_to_be_confirmed_again()
    {
        var member = Registered("moved");
        member.EmailConfirmedDate = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Members.Save(member);
        Assert.That(Members.GetById(member.Id)!.EmailConfirmedDate, Is.Not.Null);
        member.Email = "elsewhere@example.org";
        Members.Save(member);
        Assert.That(Members.GetById(member.Id)!.EmailConfirmedDate, Is.Null);
    }

    [Test]
    public void A_locked_member_stays_locked_until_somebody_unlocks_it()
    {
        var member = Registered("locked");
        member.IsLockedOut = true;
        member.FailedPasswordAttempts = 5;
        Members.Save(member);
        var read = Members.GetById(member.Id)!;
        Assert.That((read.IsLockedOut, read.FailedPasswordAttempts), Is.EqualTo((true, 5)));
    }

    [Test]
    public async Task A_sign_in_leaves_its_date_and_nothing_else()
    {
        var member = Registered("visitor");
        var updated = Members.GetById(member.Id)!.UpdateDate;
        var date = new DateTime(2026, 5, 1, 8, 0, 0, DateTimeKind.Utc);
        member.LastLoginDate = date;
        await Members.UpdateLoginPropertiesAsync(member);
        var read = Members.GetById(member.Id)!;
        Assert.That((read.LastLoginDate, read.UpdateDate), Is.EqualTo(((DateTime?)date, updated)));
    }

    [Test]
    public void Members_are_found_by_what_their_properties_say()
    {
        var member = Registered("Dora");
        member.SetValue("city", "Leipzig");
        member.SetValue("letter", true);
        Members.Save(member);
        Assert.Multiple(() =>
        {
            Assert.That(Ids(Members.GetMembersByPropertyValue("city", "Leipzig")), Is.EqualTo(new[] { member.Id }));
            Assert.That(Ids(Members.GetMembersByPropertyValue("city", "Leip", StringPropertyMatchType.StartsWith)), Is.EqualTo(new[] { member.Id }));
            Assert.That(Ids(Members.GetMembersByPropertyValue("city", "Bonn")), Is.Empty);
            Assert.That(Ids(Members.GetMembersByPropertyValue("letter", true)), Is.EqualTo(new[] { member.Id }));
        });
    }

    [Test]
    public void Members_are_paged_ordered_and_filtered()
    {
        foreach (var number in Enumerable.Range(1, 12))
        {
            Registered($"paged{number:00}");
        }

        var page = Members.GetAll(1, 5, out var total, "loginName", Direction.Ascending, true, null, "paged");
        Assert.That(total, Is.EqualTo(12));
        Assert.That(page.Select(member => member.Username), Is.EqualTo(new[] { "paged06", "paged07", "paged08", "paged09", "paged10" }));
    }

    [Test]
    public async Task Members_are_filtered_by_state_group_and_text()
    {
        var member = Registered("filterme");
        member.IsApproved = false;
        Members.Save(member);
        Members.AssignRole(member.Id, "Filtered");
        var filter = new MemberFilter { Filter = "ilterm", IsApproved = false, MemberGroupName = "Filtered" };
        var found = await Members.FilterAsync(filter);
        Assert.That(Ids(found.Items), Is.EqualTo(new[] { member.Id }));
        filter.IsApproved = true;
        Assert.That((await Members.FilterAsync(filter)).Total, Is.Zero);
    }

    [Test]
    public async Task Both_kinds_of_members_are_listed_together()
    {
        Members.AssignRole(Registered("both-inner").Id, "Both");
        var external = new Umbraco.Cms.Core.Security.ExternalMemberIdentity
        {
            UserName = "both-outer",
            Email = "both-outer@example.org",
            Name = "Outer",
        };
        await Site.Get<IExternalMemberService>().CreateAsync(external);
        var found = await Site.Get<IMemberFilterService>().FilterAsync(new MemberFilter { Filter = "both-" });
        Assert.That(
            found.Items.Select(item => (item.UserName, item.IsExternalOnly)),
            Is.EqualTo(new[] { ("both-inner", false), ("both-outer", true) }));
        Assert.That(found.Items.First().Groups, Is.EqualTo(new[] { Site.Get<IMemberGroupService>().GetByName("Both")!.Key }));
    }

    [Test]
    public void A_deleted_member_leaves_no_rows_behind()
    {
        var member = Registered("leaver");
        Members.AssignRole(member.Id, "Leavers");
        Members.Delete(member);
        Assert.Multiple(() =>
        {
            Assert.That(Members.GetById(member.Id), Is.Null);
            Assert.That(Members.GetByUsername("leaver"), Is.Null);
            Assert.That(Stored<int>($"""SELECT COUNT(*) FROM "cmsMember2MemberGroup" WHERE "Member" = {member.Id}"""), Is.Zero);
            Assert.That(Stored<int>($"""SELECT COUNT(*) FROM "umbracoNode" WHERE "id" = {member.Id}"""), Is.Zero);
        });
    }

    [Test]
    public void Members_are_counted()
    {
        var before = Members.GetCount(MemberCountType.All);
        Registered("counted");
        Assert.That(Members.GetCount(MemberCountType.All), Is.EqualTo(before + 1));
        Assert.That(Members.GetCount(MemberCountType.Approved), Is.LessThanOrEqualTo(before + 1));
    }

    private static IEnumerable<int> Ids(IEnumerable<IMember> members) => members.Select(member => member.Id);

    private static IMember Registered(string username)
    {
        var member = Members.CreateMember(username, $"{username}@example.org", $"Name of {username}", Constants.Conventions.MemberTypes.DefaultAlias);
        Assert.That(Members.Save(member).Success, Is.True);
        return member;
    }

    private static PropertyType Property(string alias, int dataTypeId) =>
        new(Site.Get<IShortStringHelper>(), Site.DataType(dataTypeId), alias) { Name = alias };
}
