using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Web;

namespace UmbrellaSite.Cms.Jobs;

/// <summary>Publishes and unpublishes what is due.</summary>
internal sealed class ScheduledPublishingJob(
    IContentService content,
    IUmbracoContextFactory contexts,
    IOptions<ScheduledPublishingSettings> settings,
    TimeProvider clock,
    IServerRoleAccessor role,
    ILogger<ScheduledPublishingJob> logger) : RecurringJob(clock, role, logger)
{
    private readonly TimeProvider _clock = clock;

    protected override TimeSpan Period => settings.Value.Period;

    protected override Task RunAsync(CancellationToken cancellationToken)
    {
        // Handlers of "published" ask for URLs, which need a context outside of requests too.
        using var context = contexts.EnsureUmbracoContext();
        content.PerformScheduledPublish(_clock.GetUtcNow().UtcDateTime);
        return Task.CompletedTask;
    }
}
