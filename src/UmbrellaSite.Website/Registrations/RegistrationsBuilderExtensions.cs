using System.Net.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;
using UmbrellaSite.Registration;
using UmbrellaSite.Registration.Mails;

namespace UmbrellaSite.Website.Registrations;

internal static class RegistrationsBuilderExtensions
{
    /// <summary>The pages and mails of the registration for events. Storage and rules are the host's to add.</summary>
    public static IUmbracoBuilder AddRegistrations(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<IRegistrationWords, DictionaryWords>();
        builder.Services.TryAddSingleton(services => Options(services.GetRequiredService<IOptions<GlobalSettings>>().Value));
        builder.Services.TryAddSingleton<SiteOrigin>();
        builder.Services.TryAddSingleton<RegistrationAddress>();
        builder.Services.TryAddSingleton<EventFactsReader>();
        builder.Services.TryAddSingleton<RegistrationEvents>();
        builder.Services.TryAddScoped<RegistrationChecks>();
        builder.Services.TryAddScoped<RegistrationForms>();
        builder.Services.TryAddScoped<ManageActions>();
        return builder.AddNotificationAsyncHandler<ContentCacheRefresherNotification, EventUpdates>();
    }

    // The domain of the sender is the one part of the site's identity that does not change with its address.
    private static RegistrationOptions Options(GlobalSettings settings)
    {
        var sender = settings.Smtp?.From is { Length: > 0 } from ? from : "noreply@localhost";
        return new RegistrationOptions(new MailAddress(sender).Host, sender);
    }
}
