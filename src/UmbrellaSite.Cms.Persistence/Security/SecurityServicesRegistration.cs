using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Security;
using UmbrellaSite.Cms.Persistence.Security.BackOffice;

namespace UmbrellaSite.Cms.Persistence.Security;

/// <summary>What Core's user service asks of its host: users with their passwords, and mails to them.</summary>
internal static class SecurityServicesRegistration
{
    public static IServiceCollection AddSecurityServices(this IServiceCollection services)
    {
        services.AddDataProtection();
        services.TryAddSingleton<UserTokens>();
        services.TryAddSingleton<UserPasswords>();
        services.TryAddSingleton<UserEvents>();
        services.TryAddSingleton<IBackOfficeUserStore, BackOfficeUserStore>();
        services.TryAddSingleton<ICoreBackOfficeUserManager, BackOfficeUserManager>();
        services.TryAddSingleton<IBackOfficePasswordChanger, BackOfficePasswordChanger>();
        services.TryAddSingleton<UserMails>();
        services.TryAddTransient<IUserInviteSender>(provider => provider.GetRequiredService<UserMails>());
        services.TryAddTransient<IUserForgotPasswordSender>(provider => provider.GetRequiredService<UserMails>());
        return services;
    }
}
