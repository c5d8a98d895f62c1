using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using UmbrellaSite.Submissions.Exports;
using UmbrellaSite.Submissions.Guarding;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Tokens;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Submissions;

public static class SubmissionsRegistration
{
    /// <summary>
    /// The store, the outbox, tokens and guards. Before the first submission <see cref="SchemaUpgrade.RunAsync"/> must have
    /// been called. Safe to call twice.
    /// </summary>
    public static IServiceCollection AddSubmissions(this IServiceCollection services, Func<IServiceProvider, StorageOptions> options)
    {
        services.TryAddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<WriterQueue>();
        services.TryAddSingleton<SubmissionStore>();
        services.TryAddSingleton<SchemaUpgrade>();
        services.TryAddSingleton<RetentionSweep>();
        services.TryAddSingleton<AccessTokens>();
        services.TryAddSingleton<Exporter>();
        services.AddOutbox();
        services.AddGuards();
        return services
            .AddStoragePart<OutboxPart>()
            .AddStoragePart<TokenPart>()
            .AddStoragePart<GuardingPart>()
            .AddStoragePart<ExportPart>();
    }

    /// <summary>Tables of another part, kept, upgraded and emptied with the rest.</summary>
    public static IServiceCollection AddStoragePart<TPart>(this IServiceCollection services)
        where TPart : class, IStoragePart
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStoragePart, TPart>());
        return services;
    }

    /// <summary>Files that visitors send. Safe to call twice.</summary>
    public static IServiceCollection AddUploads(this IServiceCollection services, Func<IServiceProvider, UploadOptions> options)
    {
        services.TryAddSingleton(options);
        services.TryAddSingleton<UploadFiles>();
        services.TryAddSingleton(with => new UploadStore(
            with.GetRequiredService<SubmissionStore>(),
            with.GetRequiredService<UploadFiles>(),
            with.GetRequiredService<UploadOptions>(),
            with.GetRequiredService<TimeProvider>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRetentionStep, UploadOrphans>());
        return services.AddStoragePart<UploadsPart>();
    }

    /// <summary>Delivery of mails and retention; for a process that serves the site, which brings an <see cref="IMailTransport"/>.</summary>
    public static IServiceCollection AddSubmissionJobs(this IServiceCollection services) => services
        .AddHostedService(provider => provider.GetRequiredService<OutboxDelivery>())
        .AddHostedService<RetentionJob>();

    private static void AddOutbox(this IServiceCollection services)
    {
        services.TryAddSingleton<OutboxSignal>();
        services.TryAddSingleton<MailOutbox>();
        services.TryAddSingleton<OutboxOwner>();
        services.TryAddSingleton<OutboxClaims>();
        services.TryAddSingleton<OutboxNotes>();
        services.TryAddSingleton<MailServerBreaker>();
        services.TryAddSingleton<OutboxSender>();
        services.TryAddSingleton<OutboxDelivery>();
    }

    private static void AddGuards(this IServiceCollection services)
    {
        services.TryAddSingleton<Once>();
        services.TryAddSingleton<SigningKey>();
        services.TryAddSingleton<FormTicket>();
        services.TryAddSingleton(new SenderLimitOptions());
        services.TryAddSingleton<SenderLimits>();
        services.TryAddSingleton<SpamGuard>();
    }
}
