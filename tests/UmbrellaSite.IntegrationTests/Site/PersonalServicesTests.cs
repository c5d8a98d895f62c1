using System.Data;
using System.Text;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace UmbrellaSite.IntegrationTests.Site;

/// <summary>What is kept for single people: consents, notes of the back office, searches, uploads.</summary>
[TestFixture]
internal sealed class PersonalServicesTests : SiteTests
{
    private ITemporaryFileService Files => Site.Get<ITemporaryFileService>();

    [Test]
    public void A_consent_replaces_the_earlier_one_and_remembers_it()
    {
        var consents = Site.Get<IConsentService>();
        var source = Own("person");
        consents.RegisterConsent(source, "newsletter", "send", ConsentState.Granted);
        consents.RegisterConsent(source, "newsletter", "send", ConsentState.Revoked, "by mail");
        var current = consents.LookupConsent(source).Single();
        var all = consents.LookupConsent(source[..^1], sourceStartsWith: true, includeHistory: true).Single(consent => consent.Source == source);
        Assert.Multiple(() =>
        {
            Assert.That((current.State, current.Comment), Is.EqualTo((ConsentState.Revoked, "by mail")));
            Assert.That(all.State, Is.EqualTo(ConsentState.Revoked));
            Assert.That(all.History!.Select(consent => consent.State), Is.EqualTo(new[] { ConsentState.Granted }));
        });
    }

    [Test]
    public async Task What_the_back_office_notes_for_a_user_is_found_changed_and_removed()
    {
        var notes = Site.Get<IUserDataService>();
        var note = new UserData { Key = Guid.NewGuid(), UserKey = User, Group = Own("tours"), Identifier = "welcome", Value = "seen" };
        await notes.CreateAsync(note);
        note.Value = "dismissed";
        await notes.UpdateAsync(note);
        var found = await notes.GetAsync(0, 10, new Filter { Groups = [note.Group], UserKeys = [User] });
        await notes.DeleteAsync(note.Key);
        Assert.Multiple(async () =>
        {
            Assert.That(found.Items.Single().Value, Is.EqualTo("dismissed"));
            Assert.That(await notes.GetAsync(note.Key), Is.Null);
        });
    }

    [Test]
    public void A_search_of_the_log_is_saved_under_a_name_of_its_own()
    {
        var queries = Site.Get<ILogViewerQueryRepository>();
        var name = Own("Slow requests");
        using var scope = Site.Scope();
        queries.Save(new LogViewerQuery(name, "Elapsed > 1000"));
        Assert.Multiple(() =>
        {
            Assert.That(queries.GetByName(name.ToUpperInvariant())!.Query, Is.EqualTo("Elapsed > 1000"));
            Assert.That(() => queries.Save(new LogViewerQuery(name, "Elapsed > 2000")), Throws.TypeOf<DuplicateNameException>());
        });
        queries.Delete(queries.GetByName(name)!);
        Assert.That(queries.GetMany(), Has.Exactly(10).Items, "those of a new site");
    }

    [Test]
    public async Task An_upload_waits_under_its_key_and_name()
    {
        var key = await Upload("Grüße.txt", "Hallo");
        var file = (await Files.GetAsync(key))!;
        using var reader = new StreamReader(file.OpenReadStream());
        Assert.Multiple(async () =>
        {
            Assert.That(file.FileName, Is.EqualTo("Grüße.txt"));
            Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("Hallo"));
        });
    }

    [Test]
    public async Task A_key_is_used_once_and_free_again_after_the_upload_is_deleted()
    {
        var key = await Upload("one.txt", "1");
        var again = await Files.CreateAsync(Model(key, "two.txt", "2"));
        await Files.DeleteAsync(key);
        Assert.Multiple(async () =>
        {
            Assert.That(again.Status, Is.EqualTo(TemporaryFileOperationStatus.KeyAlreadyUsed));
            Assert.That(await Files.GetAsync(key), Is.Null);
        });
    }

    [Test]
    public async Task Uploads_that_nobody_came_back_for_are_removed()
    {
        var key = await Upload("late.txt", "late");
        Assert.That(await Files.CleanUpOldTempFiles(), Does.Not.Contain(key));
        var removed = await Site.Get<ITemporaryFileRepository>().CleanUpOldTempFiles(TimeProvider.System.GetLocalNow().DateTime.AddDays(2));
        Assert.Multiple(async () =>
        {
            Assert.That(removed, Does.Contain(key));
            Assert.That(await Files.GetAsync(key), Is.Null);
        });
    }

    private static CreateTemporaryFileModel Model(Guid key, string name, string text) => new()
    {
        Key = key,
        FileName = name,
        OpenReadStream = () => new MemoryStream(Encoding.UTF8.GetBytes(text)),
    };

    private async Task<Guid> Upload(string name, string text)
    {
        var key = Guid.NewGuid();
        var created = await Files.CreateAsync(Model(key, name, text));
        Assert.That(created.Success, Is.True, created.Status.ToString());
        return key;
    }

    private sealed class Filter : IUserDataFilter
    {
        public ICollection<Guid>? UserKeys { get; set; }

        public ICollection<string>? Groups { get; set; }

        public ICollection<string>? Identifiers { get; set; }
    }
}
