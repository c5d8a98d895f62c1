using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Registration.Events;

namespace UmbrellaSite.Website.Registrations;

/// <summary>Tells the registration of events that were published anew: more seats are offered on, changes are told to those who come.</summary>
internal sealed class EventUpdates(RegistrationEvents events, EventDesk desk, IUmbracoContextFactory contexts)
    : INotificationAsyncHandler<ContentCacheRefresherNotification>
{
    public async Task HandleAsync(ContentCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        if (notification.MessageObject is not ContentCacheRefresher.JsonPayload[] changes)
        {
            return;
        }

        using var context = contexts.EnsureUmbracoContext();
        foreach (var key in changes.Select(change => change.Key).OfType<Guid>().Distinct())
        {
            // Only of events that somebody has registered for there is anything to tell.
            if (desk.IsKnown(key.ToString("N")) && events.Find(key) is { } facts)
            {
                await desk.UpdateAsync(facts, cancellationToken);
            }
        }
    }
}
