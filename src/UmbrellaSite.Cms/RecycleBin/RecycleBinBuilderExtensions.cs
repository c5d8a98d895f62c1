using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.Cms.RecycleBin;

internal static class RecycleBinBuilderExtensions
{
    /// <summary>The recycle bin remembers where its items came from.</summary>
    public static IUmbracoBuilder AddRecycleBin(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<OriginalParents>();
        return builder
            .AddNotificationAsyncHandler<ContentMovedToRecycleBinNotification, TrashedItemsHandler>()
            .AddNotificationAsyncHandler<MediaMovedToRecycleBinNotification, TrashedItemsHandler>()
            .AddNotificationHandler<ContentMovedNotification, TrashedItemsHandler>()
            .AddNotificationHandler<MediaMovedNotification, TrashedItemsHandler>();
    }
}
