using UmbrellaSite.Registration.Tests.Harness;
using UmbrellaSite.Submissions;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Registration.Tests.Submissions;

[TestFixture]
internal sealed class RetentionTests
{
    private TestStore _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await TestStore.CreateAsync(services => services
        .AddStoragePart<RegistrationPart>()
        .AddUploads(_ => new UploadOptions(Path.GetTempPath())));

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public void Every_column_of_every_table_is_declared_personal_or_not()
    {
        var declared = _site.All<IStoragePart>().SelectMany(part => part.Tables)
            .SelectMany(table => table.Personal.Concat(table.Impersonal).Select(column => $"{table.Table}.{column}"));

        Assert.That(declared, Is.EquivalentTo(Columns()));
    }

    [Test]
    public void Every_table_with_something_personal_has_a_period_and_a_way_to_end_it() =>
        Assert.That(
            _site.All<IStoragePart>().SelectMany(part => part.Tables).Where(table => table.Personal.Count > 0),
            Has.All.Matches<TableRetention>(table => table is { Expire: not null, Period.Length: > 0 }));

    [Test]
    public async Task Mails_are_forgotten_two_weeks_after_they_left()
    {
        await _site.Store.WriteAsync(session => _site.Get<MailOutbox>().Add(session, new OutgoingMail("entry", "anna@example.org", "Betreff", "Text")));
        await _site.DeliverAsync();
        _site.Clock.Pass(TimeSpan.FromDays(13));
        await _site.Get<RetentionSweep>().RunAsync();
        var kept = _site.Count("submissionOutbox");
        _site.Clock.Pass(TimeSpan.FromDays(2));
        await _site.Get<RetentionSweep>().RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(kept, Is.EqualTo(1));
            Assert.That(_site.Count("submissionOutbox"), Is.Zero);
        });
    }

    // The database is asked, so that a table made somewhere else is found too.
    private IEnumerable<string> Columns() => _site.Tables().SelectMany(table => _site.Columns(table).Select(column => $"{table}.{column}"));
}
