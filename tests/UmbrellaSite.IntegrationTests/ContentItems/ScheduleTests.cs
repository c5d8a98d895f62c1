using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class ScheduleTests : ContentTests
{
    private static readonly DateTime Noon = new(2030, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    [Test]
    public void A_schedule_is_kept_with_its_dates()
    {
        var document = Saved("Scheduled");
        Documents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(Noon, Noon.AddDays(1)));
        var schedule = Documents.GetContentScheduleByContentId(document.Id);
        Assert.Multiple(() =>
        {
            Assert.That(schedule.GetSchedule(ContentScheduleAction.Release).Single().Date, Is.EqualTo(Noon));
            Assert.That(schedule.GetSchedule(ContentScheduleAction.Expire).Single().Date, Is.EqualTo(Noon.AddDays(1)));
            Assert.That(schedule.FullSchedule.First().Date.Kind, Is.EqualTo(DateTimeKind.Utc));
        });
    }

    [Test]
    public void A_new_schedule_replaces_the_old_one()
    {
        var document = Saved("Rescheduled");
        Documents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(Noon, null));
        Documents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(null, Noon.AddDays(2)));
        var actions = Documents.GetContentScheduleByContentId(document.Id).FullSchedule.Select(entry => entry.Action);
        Assert.That(actions, Is.EqualTo(new[] { ContentScheduleAction.Expire }));
    }

    [Test]
    public void A_schedule_that_was_read_and_saved_again_stays_the_same()
    {
        var document = Saved("Same schedule");
        Documents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(Noon, Noon.AddDays(1)));
        var schedule = Documents.GetContentScheduleByContentId(document.Id);
        var ids = schedule.FullSchedule.Select(entry => entry.Id).ToList();
        Documents.PersistContentSchedule(document, schedule);
        Assert.That(Documents.GetContentScheduleByContentId(document.Id).FullSchedule.Select(entry => entry.Id), Is.EquivalentTo(ids));
    }

    [Test]
    public void A_document_is_released_when_its_time_has_come()
    {
        var document = Saved("Released");
        Documents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(Noon, null));
        Documents.PerformScheduledPublish(Noon.AddMinutes(-1));
        Assert.That(Reload(document).Published, Is.False);
        Documents.PerformScheduledPublish(Noon.AddMinutes(1));
        Assert.That(Reload(document).Published, Is.True);
        Assert.That(Documents.GetContentScheduleByContentId(document.Id).FullSchedule, Is.Empty);
    }

    [Test]
    public void A_document_is_taken_back_when_its_time_is_over()
    {
        var document = Published("Expired");
        Documents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(null, Noon));
        Documents.PerformScheduledPublish(Noon.AddMinutes(1));
        Assert.That(Reload(document).Published, Is.False);
    }

    [Test]
    public void One_language_is_released_on_its_own()
    {
        var document = ArticleIn("Scheduled language", English, Danish);
        Documents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(Danish, Noon, null));
        Documents.PerformScheduledPublish(Noon.AddMinutes(1));
        Assert.That(Reload(document).PublishedCultures, Is.EqualTo(new[] { Danish }));
    }

    [Test]
    public void One_language_expires_on_its_own()
    {
        var document = ArticleIn("Expiring language", English, Danish);
        Publish(document);
        Documents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(Danish, null, Noon));
        Documents.PerformScheduledPublish(Noon.AddMinutes(1));
        Assert.That(Reload(document).PublishedCultures, Is.EqualTo(new[] { English }));
    }

    [Test]
    public void Documents_due_are_found()
    {
        var document = Saved("Due");
        Documents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(Noon, Noon.AddDays(1)));
        Assert.Multiple(() =>
        {
            Assert.That(Documents.GetContentForRelease(Noon).Select(due => due.Id), Has.Member(document.Id));
            Assert.That(Documents.GetContentForRelease(Noon.AddSeconds(-1)).Select(due => due.Id), Has.No.Member(document.Id));
            Assert.That(Documents.GetContentForExpiration(Noon.AddDays(1)).Select(due => due.Id), Has.Member(document.Id));
        });
        Documents.PersistContentSchedule(document, new ContentScheduleCollection());
    }

    [Test]
    public void Schedules_of_many_documents_are_read_together()
    {
        var first = Saved("Schedule one");
        var second = Saved("Schedule two");
        Documents.PersistContentSchedule(first, ContentScheduleCollection.CreateWithEntry(Noon.AddYears(5), null));
        var schedules = Documents.GetContentSchedulesByIds([first.Key, second.Key]);
        Assert.That(schedules.Keys, Is.EqualTo(new[] { first.Id }));
    }

    [Test]
    public async Task The_publishing_service_publishes_now_what_has_no_date()
    {
        var document = Saved("Through the service");
        var result = await Site.Get<IContentPublishingService>().PublishAsync(
            document.Key,
            [new CulturePublishScheduleModel { Culture = "*" }],
            Constants.Security.SuperUserKey);
        Assert.That(result.Status, Is.EqualTo(ContentPublishingOperationStatus.Success));
        Assert.That(Reload(document).Published, Is.True);
    }

    [Test]
    public async Task The_publishing_service_schedules_what_has_a_date()
    {
        var document = Saved("Scheduled through the service");
        var date = TimeProvider.System.GetUtcNow().AddYears(3);
        await Site.Get<IContentPublishingService>().PublishAsync(
            document.Key,
            [new CulturePublishScheduleModel { Culture = "*", Schedule = new ContentScheduleModel { PublishDate = date } }],
            Constants.Security.SuperUserKey);
        var entry = Documents.GetContentScheduleByContentId(document.Id).FullSchedule.Single();
        Assert.That(entry.Date, Is.EqualTo(date.UtcDateTime));
        Assert.That(Reload(document).Published, Is.False);
    }
}
