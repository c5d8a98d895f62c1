using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.Persistence.Security.BackOffice;

/// <summary>Publishes Umbraco's notifications about a user's account: from which address, about whom, by whom.</summary>
internal sealed class UserEvents(IEventAggregator events, IIpResolver addresses, IBackOfficeSecurityAccessor security)
{
    public void Publish<TNotification>(Func<string, string, TNotification> create, IUser? performing = null)
        where TNotification : UserNotification =>
        events.Publish(create(addresses.GetCurrentRequestIpAddress(), PerformerId(performing)));

    /// <param name="performing">Null: whoever is signed in to the back office.</param>
    /// <param name="create">From the address, the affected and the performing user's id.</param>
    public void Publish<TNotification>(IUser affected, IUser? performing, Func<string, string, string, TNotification> create)
        where TNotification : UserNotification =>
        Publish((ip, performer) => create(ip, Id(affected.Id), performer), performing);

    private string PerformerId(IUser? performing) => Id(
        performing?.Id
        ?? security.BackOfficeSecurity?.CurrentUser?.Id
        ?? Constants.Security.SuperUserId);

    private static string Id(int id) => id.ToString(CultureInfo.InvariantCulture);
}
