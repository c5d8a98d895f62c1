using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Mail;

namespace UmbrellaSite.Cms.Mail;

internal static class MailBuilderExtensions
{
    /// <summary>Mail by <c>Umbraco:CMS:Global:Smtp</c>.</summary>
    public static IUmbracoBuilder AddMail(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<MailTransport>();
        builder.Services.Replace(ServiceDescriptor.Singleton<IEmailSender, MailSender>());
        return builder;
    }
}
