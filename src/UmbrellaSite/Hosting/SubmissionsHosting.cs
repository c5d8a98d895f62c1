using UmbrellaSite.Cms.Persistence.Database;
using UmbrellaSite.Mailing;
using UmbrellaSite.Submissions;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Hosting;

internal static class SubmissionsHosting
{
    /// <summary>What visitors send is kept in the database of the content, and its mails leave by the server of Umbraco's settings.</summary>
    public static void AddSiteSubmissions(this IServiceCollection services)
    {
        services.AddSubmissions(provider => new StorageOptions(provider.GetRequiredService<DatabaseOptions>().ConnectionString));
        services.AddSingleton<IMailTransport, OutboxTransport>();
        services.AddHostedService<SubmissionTables>();
        services.AddSubmissionJobs();
    }
}
