using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace UmbrellaSite.IntegrationTests.Linking;

public class PublicAccessTests : LinkingFixture
{
    private const string Role = Constants.Conventions.PublicAccess.MemberRoleRuleType;

    private IContent _login = null!;
    private IContent _refused = null!;

    private IPublicAccessService Access => Site.Get<IPublicAccessService>();

    [OneTimeSetUp]
    public void AddPages() => (_login, _refused) = (APage("Login"), APage("Refused"));

    [Test]
    public async Task A_protected_page_protects_what_lies_below_it()
    {
        var page = APage("Protected");
        var below = APage("Below", page);
        await Protect(page, "board");

        var entry = Access.IsProtected(below).Result!;

        Assert.Multiple(() =>
        {
            Assert.That(Access.IsProtected(page).Success, Is.True);
            Assert.That(Access.IsProtected(_login).Success, Is.False);
            Assert.That(entry.ProtectedNodeId, Is.EqualTo(page.Id));
            Assert.That(entry.LoginNodeId, Is.EqualTo(_login.Id));
            Assert.That(entry.NoAccessNodeId, Is.EqualTo(_refused.Id));
            Assert.That(entry.Rules.Select(rule => (rule.RuleType, rule.RuleValue)), Is.EqualTo(new[] { (Role, "board") }));
        });
    }

    [Test]
    public async Task An_entry_nearer_to_the_page_goes_before_one_further_up()
    {
        var page = APage("Outer");
        var below = APage("Inner", page);
        await Protect(page, "everybody");
        await Protect(below, "few");

        Assert.That(Access.GetEntryForContent(APage("Innermost", below))!.ProtectedNodeId, Is.EqualTo(below.Id));
    }

    [Test]
    public async Task Rules_are_added_and_removed_one_by_one()
    {
        var page = APage("Ruled");
        await Protect(page, "first");

        Access.AddRule(page, Role, "second");
        Access.AddRule(page, Role, "second");
        Access.RemoveRule(page, Role, "first");

        Assert.That(Access.GetEntryForContent(page)!.Rules.Select(rule => rule.RuleValue), Is.EqualTo(new[] { "second" }));
    }

    [Test]
    public async Task An_entry_is_changed_as_a_whole()
    {
        var page = APage("Changed");
        var created = await Protect(page, "one", "two");

        await Access.UpdateAsync(new PublicAccessEntrySlim
        {
            ContentId = page.Key,
            LoginPageId = _refused.Key,
            ErrorPageId = _login.Key,
            MemberGroupNames = ["two", "three"],
        });

        var entry = Access.GetEntryForContent(page)!;
        Assert.Multiple(() =>
        {
            Assert.That(entry.Key, Is.EqualTo(created.Key));
            Assert.That(entry.LoginNodeId, Is.EqualTo(_refused.Id));
            Assert.That(entry.Rules.Select(rule => rule.RuleValue), Is.EquivalentTo(new[] { "two", "three" }));
        });
    }

    [Test]
    public async Task A_change_that_is_not_saved_is_nobody_elses()
    {
        var page = APage("Unsaved");
        await Protect(page, "kept");

        var entry = Access.GetEntryForContent(page)!;
        entry.ClearRules();
        entry.LoginNodeId = _refused.Id;

        var again = Access.GetEntryForContent(page)!;
        Assert.That(again.Rules.Count(), Is.EqualTo(1));
        Assert.That(again.LoginNodeId, Is.EqualTo(_login.Id));
    }

    [Test]
    public async Task A_page_set_free_is_not_protected()
    {
        var page = APage("Set free");
        await Protect(page, "board");

        Assert.That((await Access.DeleteAsync(page.Key)).Success, Is.True);

        Assert.That(Access.IsProtected(page).Success, Is.False);
        Assert.That((await Access.GetEntryByContentKeyAsync(page.Key)).Status, Is.EqualTo(PublicAccessOperationStatus.EntryNotFound));
    }

    [Test]
    public async Task A_deleted_page_takes_its_protection_with_it()
    {
        var page = APage("Deleted");
        var entry = await Protect(page, "board");

        Content.Delete(page);

        Assert.That(Access.GetAll().Select(other => other.Key), Does.Not.Contain(entry.Key));
        Assert.That(Count($"""SELECT COUNT(*) FROM "umbracoAccessRule" WHERE "accessId" = {entry.Key}"""), Is.Zero);
    }

    [Test]
    public async Task A_page_that_is_not_saved_in_a_scope_that_fails_is_not_protected()
    {
        var page = APage("Undone");
        using (Site.Get<Umbraco.Cms.Core.Scoping.ICoreScopeProvider>().CreateCoreScope())
        {
            await Protect(page, "board");
            Assert.That(Access.IsProtected(page).Success, Is.True, "the scope does not see what it wrote");
        }

        Assert.That(Access.IsProtected(page).Success, Is.False);
    }

    [Test]
    public async Task Rules_follow_a_renamed_member_group()
    {
        var groups = Site.Get<IMemberGroupService>();
        var group = (await groups.CreateAsync(new MemberGroup { Name = "Before" })).Result!;
        var page = APage("Of the group");
        await Protect(page, "Before");

        group.Name = "After";
        await groups.UpdateAsync(group);

        Assert.That(Access.GetEntryForContent(page)!.Rules.Single().RuleValue, Is.EqualTo("After"));
    }

    [Test]
    public async Task Protecting_a_page_says_so_before_and_after()
    {
        var page = APage("Told");
        Site.Notifications.Clear();

        await Protect(page, "board");

        Assert.That(Site.Notifications.Names.Where(name => name.StartsWith("PublicAccessEntry", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "PublicAccessEntrySaving", "PublicAccessEntrySaved" }));
    }

    private async Task<PublicAccessEntry> Protect(IContent page, params string[] groups)
    {
        var attempt = await Access.CreateAsync(new PublicAccessEntrySlim
        {
            ContentId = page.Key,
            LoginPageId = _login.Key,
            ErrorPageId = _refused.Key,
            MemberGroupNames = groups,
        });
        Assert.That(attempt.Success, Is.True, attempt.Status.ToString());
        return attempt.Result!;
    }
}
