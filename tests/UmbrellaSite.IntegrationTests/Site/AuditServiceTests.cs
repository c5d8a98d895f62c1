using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.Site;

[TestFixture]
internal sealed class AuditServiceTests : SiteTests
{
    private static int _node = 100_000;

    private IAuditService Audit => Site.Get<IAuditService>();

    [Test]
    public async Task Records_of_a_node_come_newest_first_and_in_pages()
    {
        var node = await NodeWith(AuditType.New, AuditType.Save, AuditType.Publish);
        var page = await Audit.GetItemsByEntityAsync(node, 0, 2);
        Assert.Multiple(() =>
        {
            Assert.That(page.Total, Is.EqualTo(3));
            Assert.That(page.Items.Select(item => item.AuditType), Is.EqualTo(new[] { AuditType.Publish, AuditType.Save }));
        });
    }

    [Test]
    public async Task Records_are_filtered_by_their_types()
    {
        var node = await NodeWith(AuditType.New, AuditType.Save, AuditType.Publish);
        var found = await Audit.GetItemsByEntityAsync(node, 0, 10, Direction.Ascending, [AuditType.New, AuditType.Publish]);
        Assert.That(found.Items.Select(item => item.AuditType), Is.EqualTo(new[] { AuditType.New, AuditType.Publish }));
    }

    [Test]
    public async Task A_record_says_who_did_what_when_and_to_what()
    {
        var node = Interlocked.Increment(ref _node);
        await Audit.AddAsync(AuditType.Move, User, node, "Document", "Moved", "a,b");
        var item = (await Audit.GetItemsByEntityAsync(node, 0, 1)).Items.Single();
        Assert.Multiple(() =>
        {
            Assert.That(item.UserId, Is.EqualTo(Constants.Security.SuperUserId));
            Assert.That((item.EntityType, item.Comment, item.Parameters), Is.EqualTo(("Document", "Moved", "a,b")));
            Assert.That(item.CreateDate, Is.EqualTo(TimeProvider.System.GetUtcNow().UtcDateTime).Within(1).Minutes);
            Assert.That(item.CreateDate.Kind, Is.EqualTo(DateTimeKind.Utc));
        });
    }

    [TestCase(-1, 1)]
    [TestCase(1, 0)]
    public async Task Records_since_a_moment_are_found_in_any_time_zone(int hours, int expected)
    {
        var node = await NodeWith(AuditType.Save);
        var since = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(10)).AddHours(hours);
        var found = await Audit.GetItemsAsync(0, 10_000, sinceDate: since);
        Assert.That(found.Items.Count(item => item.Id == node), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_user_has_records()
    {
        var node = await NodeWith(AuditType.Sort);
        var found = await Audit.GetPagedItemsByUserAsync(User, 0, 10_000, auditTypeFilter: [AuditType.Sort]);
        Assert.That(found.Items.Select(item => item.Id), Does.Contain(node));
    }

    [Test]
    public async Task A_user_whom_nobody_knows_leaves_no_record()
    {
        var added = await Audit.AddAsync(AuditType.Save, Guid.NewGuid(), 1, null);
        Assert.That(added.Result, Is.EqualTo(AuditLogOperationStatus.UserNotFound));
    }

    [Test]
    public async Task Cleaning_removes_only_old_records_about_the_system()
    {
        var node = await NodeWith(AuditType.System, AuditType.Open, AuditType.Save);
        await Audit.CleanLogsAsync(60);
        Assert.That((await Audit.GetItemsByEntityAsync(node, 0, 10)).Total, Is.EqualTo(3));
        await Audit.CleanLogsAsync(-1);
        var left = await Audit.GetItemsByEntityAsync(node, 0, 10);
        Assert.That(left.Items.Select(item => item.AuditType), Is.EqualTo(new[] { AuditType.Save }));
    }

    [Test]
    public async Task What_happens_to_users_is_kept_with_both_users()
    {
        await Site.Get<IAuditEntryService>().WriteAsync(
            User, "User \"admin\"", "127.0.0.1", new DateTime(2026, 5, 1, 12, 0, 0, DateTimeKind.Utc), User, "User \"admin\"", "umbraco/user/sign-in", "successful");
        using var scope = Site.Scope();
        var entries = Site.Get<Umbraco.Cms.Core.Persistence.Repositories.IAuditEntryRepository>().GetPage(0, 10, out var total);
        var entry = entries.Single(item => item.EventType == "umbraco/user/sign-in");
        Assert.Multiple(() =>
        {
            Assert.That(total, Is.GreaterThanOrEqualTo(1));
            Assert.That((entry.PerformingUserKey, entry.AffectedUserKey), Is.EqualTo(((Guid?)User, (Guid?)User)));
            Assert.That(entry.EventDate, Is.EqualTo(new DateTime(2026, 5, 1, 12, 0, 0)));
        });
    }

    private async Task<int> NodeWith(params AuditType[] types)
    {
        var node = Interlocked.Increment(ref _node);
        foreach (var type in types)
        {
            await Audit.AddAsync(type, User, node, "Document");
        }

        return node;
    }
}
