using Microsoft.Data.Sqlite;
using UmbrellaSite.Registration.Tests.Harness;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Tests.Submissions;

[TestFixture]
internal sealed class StoreTests
{
    private TestStore _site = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _site = await TestStore.CreateAsync();
        await _site.Store.WriteAsync(session => session.Execute($"""CREATE TABLE "note" ("text" TEXT NOT NULL UNIQUE)"""));
    }

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task What_was_answered_is_in_the_database()
    {
        await Task.WhenAll(Enumerable.Range(0, 300).Select(number => WriteAsync($"note {number}")));

        Assert.That(_site.Count("note"), Is.EqualTo(300));
    }

    [Test]
    public async Task Work_that_fails_takes_nobody_with_it()
    {
        await WriteAsync("taken");
        using var gate = new ManualResetEventSlim();
        var blocked = _site.Store.WriteAsync(_ => gate.Wait(TimeSpan.FromSeconds(10)));
        Task<int>[] tasks = [WriteAsync("first"), WriteAsync("taken"), WriteAsync("last")];
        gate.Set();
        await blocked;

        Assert.That(async () => await tasks[1], Throws.TypeOf<SqliteException>());
        await Task.WhenAll(tasks[0], tasks[2]);
        Assert.That(_site.Count("note"), Is.EqualTo(3));
    }

    [Test]
    public async Task Of_work_that_throws_nothing_is_kept()
    {
        var failing = _site.Store.WriteAsync(session =>
        {
            Add(session, "half");
            throw new InvalidOperationException("The other half is missing.");
        });

        Assert.That(async () => await failing, Throws.InvalidOperationException);
        await WriteAsync("next");
        Assert.That(_site.Count("note"), Is.EqualTo(1));
    }

    [Test]
    public async Task What_is_to_follow_a_commit_follows_only_what_was_committed()
    {
        var followed = new List<string>();
        var failing = _site.Store.WriteAsync(session =>
        {
            session.OnCommit(() => followed.Add("failed"));
            throw new InvalidOperationException("No.");
        });
        Assert.That(async () => await failing, Throws.InvalidOperationException);
        await _site.Store.WriteAsync(session => session.OnCommit(() => followed.Add("committed")));
        await WriteAsync("after");

        Assert.That(followed, Is.EqualTo(new[] { "committed" }));
    }

    [Test]
    public async Task Whoever_has_gone_before_his_turn_is_not_written()
    {
        using var gate = new ManualResetEventSlim();
        using var gone = new CancellationTokenSource();
        var blocked = _site.Store.WriteAsync(_ => gate.Wait(TimeSpan.FromSeconds(10)));
        var waiting = _site.Store.WriteAsync(session => Add(session, "gone"), gone.Token);
        await gone.CancelAsync();
        gate.Set();
        await blocked;

        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(_site.Count("note"), Is.Zero);
    }

    [Test]
    public async Task Two_processes_on_one_file_lose_nothing()
    {
        await using var other = await _site.AnotherAsync();

        var tasks = Enumerable.Range(0, 200).Select(number =>
            (number % 2 == 0 ? _site : other).Store.WriteAsync(session => Add(session, $"note {number}")));
        await Task.WhenAll(tasks);

        Assert.That(_site.Count("note"), Is.EqualTo(200));
    }

    [Test]
    public async Task A_database_that_cannot_be_opened_is_the_answer_to_everybody()
    {
        await using var store = new SubmissionStore(new StorageOptions("Data Source=/no/such/folder/site.db"), new());

        Assert.That(async () => await store.WriteAsync(session => Add(session, "lost")), Throws.TypeOf<SqliteException>());
    }

    [Test]
    public async Task Tables_of_a_newer_program_are_left_alone()
    {
        await _site.Store.WriteAsync(session => session.Execute($"""
            INSERT INTO "submissionSchema" ("part", "version", "applied") VALUES ({"outbox"}, {99}, {0})
            """));

        Assert.That(async () => await _site.Get<SchemaUpgrade>().RunAsync(), Throws.InvalidOperationException.With.Message.Contains("version 99"));
    }

    private Task<int> WriteAsync(string text) => _site.Store.WriteAsync(session => Add(session, text));

    private static int Add(SqlSession session, string text) => session.Execute($"""INSERT INTO "note" ("text") VALUES ({text})""");
}
