using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Hosting;

/// <summary>
/// Brings the tables of submissions up to date once there is a database, and before anything is imported: what is
/// published may concern those who have registered.
/// </summary>
internal sealed class SubmissionTables(SchemaUpgrade upgrade) : INotificationAsyncHandler<UmbracoApplicationStartingNotification>
{
    public Task HandleAsync(UmbracoApplicationStartingNotification notification, CancellationToken cancellationToken) => upgrade.RunAsync(cancellationToken);
}
