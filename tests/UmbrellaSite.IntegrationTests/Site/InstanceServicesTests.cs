using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.Site;

/// <summary>What instances of the site keep for each other and for later.</summary>
[TestFixture]
internal sealed class InstanceServicesTests : SiteTests
{
    [Test]
    public async Task A_long_running_operation_keeps_its_result()
    {
        var operations = Site.Get<ILongRunningOperationService>();
        var started = await operations.RunAsync(Own("operation"), _ => Task.FromResult("done"), runInBackground: false);
        var result = await operations.GetResultAsync<string>(started.Result);
        Assert.Multiple(async () =>
        {
            Assert.That(result.Result, Is.EqualTo("done"));
            Assert.That(await operations.GetStatusAsync(started.Result), Is.EqualTo(LongRunningOperationStatus.Success));
        });
    }

    [Test]
    public async Task The_same_operation_does_not_run_twice_at_once()
    {
        var operations = Site.Get<ILongRunningOperationService>();
        var type = Own("once");
        var end = new TaskCompletionSource();
        await operations.RunAsync(type, _ => end.Task);
        var second = await operations.RunAsync(type, _ => Task.CompletedTask);
        var running = await operations.GetByTypeAsync(type, 0, 10);
        end.SetResult();
        Assert.Multiple(() =>
        {
            Assert.That(second.Status, Is.EqualTo(LongRunningOperationEnqueueStatus.AlreadyRunning));
            Assert.That(running.Total, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task An_operation_that_is_not_heard_of_in_time_is_stale()
    {
        var repository = Site.Get<ILongRunningOperationRepository>();
        var type = Own("stale");
        using var scope = Site.Scope();
        var operation = new LongRunningOperation { Id = Guid.NewGuid(), Type = type, Status = LongRunningOperationStatus.Running };
        await repository.CreateAsync(operation, TimeProvider.System.GetUtcNow().AddMinutes(-1));
        var running = await repository.GetByTypeAsync(type, [LongRunningOperationStatus.Running], 0, 10);
        var stale = await repository.GetByTypeAsync(type, [LongRunningOperationStatus.Stale], 0, 10);
        Assert.That((running.Total, stale.Total), Is.EqualTo((0, 1)));
    }

    [Test]
    public void The_only_instance_does_the_scheduled_work()
    {
        var servers = Site.Get<IServerRegistrationService>();
        servers.TouchServer("http://localhost", TimeSpan.FromMinutes(2));
        servers.TouchServer("http://localhost", TimeSpan.FromMinutes(2));
        var server = servers.GetActiveServers(refresh: true).Single();
        Assert.That((server.ServerAddress, server.IsSchedulingPublisher), Is.EqualTo(("http://localhost", true)));
    }

    [Test]
    public async Task A_machine_remembers_up_to_where_it_followed_the_others()
    {
        var synced = Site.Get<ILastSyncedRepository>();
        using var scope = Site.Scope();
        await synced.SaveInternalIdAsync(3);
        await synced.SaveExternalIdAsync(4);
        await synced.SaveInternalIdAsync(5);
        Assert.That((await synced.GetInternalIdAsync(), await synced.GetExternalIdAsync()), Is.EqualTo(((int?)5, (int?)4)));
    }

    [Test]
    public void Instructions_for_other_instances_are_read_in_order_and_the_newest_is_kept()
    {
        var instructions = Site.Get<ICacheInstructionRepository>();
        using var scope = Site.Get<ICoreScopeProvider>().CreateCoreScope();
        var start = instructions.GetMaxId();
        foreach (var day in new[] { 1, 2, 3 })
        {
            instructions.Add(new CacheInstruction(0, new DateTime(2026, 1, day, 0, 0, 0, DateTimeKind.Utc), $"[{day}]", "here", 2));
        }

        Assert.Multiple(() =>
        {
            Assert.That(instructions.GetPendingInstructions(start, 2).Select(next => next.Instructions), Is.EqualTo(new[] { "[1]", "[2]" }));
            Assert.That(instructions.CountPendingInstructions(start), Is.EqualTo(6));
        });
        instructions.DeleteInstructionsOlderThan(new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.That(instructions.GetPendingInstructions(start, 10).Select(next => next.Instructions), Is.EqualTo(new[] { "[3]" }));
    }

    [Test]
    public async Task The_version_of_a_cache_is_replaced()
    {
        var versions = Site.Get<IRepositoryCacheVersionRepository>();
        var identifier = Own("cache");
        using var scope = Site.Scope();
        await versions.SaveAsync(new RepositoryCacheVersion { Identifier = identifier, Version = "1" });
        await versions.SaveAsync(new RepositoryCacheVersion { Identifier = identifier, Version = "2" });
        Assert.That((await versions.GetAsync(identifier))!.Version, Is.EqualTo("2"));
    }

    [Test]
    public void Folders_do_not_count_as_media()
    {
        var media = Site.Get<IMediaService>();
        var counts = Site.Get<INodeCountRepository>();
        media.Save(media.CreateMedia("Folder", Constants.System.Root, Constants.Conventions.MediaTypes.Folder));
        media.Save(media.CreateMedia("File", Constants.System.Root, Constants.Conventions.MediaTypes.File));
        using var scope = Site.Scope();
        Assert.That((counts.GetMediaCount(), counts.GetNodeCount(Constants.ObjectTypes.Media)), Is.EqualTo((1, 2)));
    }
}
