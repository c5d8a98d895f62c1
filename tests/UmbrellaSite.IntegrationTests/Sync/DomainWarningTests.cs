using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>Umbraco warns of pages in two languages without a domain for each; an import brings the domains last.</summary>
[TestFixture]
internal sealed class DomainWarningTests
{
    private readonly Warnings _warnings = new();
    private SyncFiles _files = null!;
    private TestSite _site = null!;

    [SetUp]
    public async Task StartSite()
    {
        _warnings.Messages.Clear();
        _files = SyncFiles.CopyOf(Sample.Books);
        _site = await TestSite.StartAsync(
            services => services.AddSingleton<ILogger<AddDomainWarningsWhenPublishingNotificationHandler>>(_warnings),
            "--uSync:Settings:Folders:0",
            _files.Folder);
    }

    [TearDown]
    public async Task StopSite()
    {
        await _site.DisposeAsync();
        _files.Dispose();
    }

    [Test]
    public async Task Pages_whose_domains_come_with_the_same_import_are_not_warned_of()
    {
        await ImportAsync();

        Assert.That(_warnings.Messages, Is.Empty);
    }

    [Test]
    public async Task Pages_that_are_left_without_a_domain_are_warned_of_when_the_import_is_over()
    {
        File.Delete(_files.PathOf("Domains/da_da.config"));

        await ImportAsync();

        Assert.That(_warnings.Messages, Is.Not.Empty.And.All.Contains("published in culture da, but there's no domain configured"));
    }

    [Test]
    public async Task A_page_that_an_editor_publishes_is_warned_of_at_once()
    {
        await ImportAsync();
        var domains = _site.Get<IDomainService>();
        domains.Delete(domains.GetByName("/da")!);
        var root = _site.Get<IContentService>().GetRootContent().First();

        _site.Get<IContentService>().Publish(root, ["da", "en-US"]);

        Assert.That(_warnings.Messages, Has.Count.EqualTo(1).And.All.Contains("no domain configured"));
    }

    private async Task ImportAsync()
    {
        var summary = await _site.Get<ISyncService>().ImportAsync(new SyncRequest());
        Assert.That(summary.Failures, Is.Empty);
    }

    private sealed class Warnings : ILogger<AddDomainWarningsWhenPublishingNotificationHandler>
    {
        public ConcurrentQueue<string> Messages { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Messages.Enqueue(formatter(state, exception));
    }
}
