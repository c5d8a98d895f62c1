using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.Cms.Dictionary;

internal static class DictionaryBuilderExtensions
{
    /// <summary>Texts for pages from memory, in place of Core's culture dictionary.</summary>
    public static IUmbracoBuilder AddTexts(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<TextSnapshots>();
        builder.Services.Replace(ServiceDescriptor.Singleton<ICultureDictionaryFactory, SiteCultureDictionaryFactory>());
        return builder
            .AddNotificationHandler<DictionaryCacheRefresherNotification, TextSnapshotHandler>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, TextSnapshotHandler>();
    }
}
