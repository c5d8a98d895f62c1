using Microsoft.Extensions.DependencyInjection;

namespace UmbrellaSite.Cms.Jobs;

public static class JobsRegistration
{
    /// <summary>Scheduled publishing and housekeeping; for a process that serves the site, not for commands.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddSingleton<HousekeepingServices>()
        .AddHostedService<ScheduledPublishingJob>()
        .AddHostedService<HousekeepingJob>();
}
