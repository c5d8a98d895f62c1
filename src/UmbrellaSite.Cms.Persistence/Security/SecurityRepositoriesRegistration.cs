using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.Security.Logins;
using UmbrellaSite.Cms.Persistence.Security.UserGroups;
using UmbrellaSite.Cms.Persistence.Security.Users;

namespace UmbrellaSite.Cms.Persistence.Security;

internal static class SecurityRepositoriesRegistration
{
    public static IServiceCollection AddSecurityRepositories(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<SecurityCaches>();
        services.TryAddSingleton<GranularPermissions>();
        services.TryAddEnumerable(ServiceDescriptor
            .Transient<INotificationHandler<UserGroupCacheRefresherNotification>, UserGroupsRefreshed>());
        services.TryAddSingleton<IUserGroupRepository, UserGroupRepository>();
        services.TryAddSingleton<IUserRepository, UserRepository>();
        services.TryAddSingleton<IUserIdKeyResolver, UserIdKeyResolver>();
        services.TryAddSingleton<IExternalLoginWithKeyRepository, ExternalLoginRepository>();
        services.TryAddSingleton<ITwoFactorLoginRepository, TwoFactorLoginRepository>();
        return services.AddSecurityServices();
    }
}
