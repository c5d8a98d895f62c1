using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.Persistence.Database;
using UmbrellaSite.Forms;
using UmbrellaSite.Mailing;
using UmbrellaSite.Registration;
using UmbrellaSite.Submissions;
using UmbrellaSite.Submissions.Guarding;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Hosting;

internal static class SubmissionsHosting
{
    private const string Limits = "UmbrellaSite:SenderLimits";

    /// <summary>What visitors send is kept in the database of the content, and its mails leave by the server of Umbraco's settings.</summary>
    public static IUmbracoBuilder AddSiteSubmissions(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton(builder.Config.GetSection(Limits).Get<SenderLimitOptions>() ?? new SenderLimitOptions());
        builder.Services.AddSubmissions(provider => new StorageOptions(provider.GetRequiredService<DatabaseOptions>().ConnectionString));
        builder.Services.AddRegistration();
        builder.Services.AddUploads(provider => new UploadOptions(Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, "umbraco", "Data", "Uploads")));
        builder.Services.AddSingleton<IMailTransport, OutboxTransport>();
        return builder.AddNotificationAsyncHandler<UmbracoApplicationStartingNotification, SubmissionTables>();
    }

    /// <summary>Sends mails, keeps deadlines, deletes what has had its time. Added after the runtime, which makes the database.</summary>
    public static void AddSiteSubmissionJobs(this IServiceCollection services) => services.AddSubmissionJobs().AddRegistrationJobs().AddFormJobs();
}
