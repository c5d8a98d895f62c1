using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.Persistence.Security.BackOffice;

/// <summary>Reads and saves users for Core's user service and for signing in, with the notifications of saving.</summary>
internal sealed class BackOfficeUserStore(
    ICoreScopeProvider scopes,
    IUserRepository users,
    IEventMessagesFactory messages) : IBackOfficeUserStore
{
    public Task<IUser?> GetAsync(int id) => InScope(() => users.Get(id));

    public Task<IUser?> GetAsync(Guid key) => InScope(() => users.Get(key));

    public Task<IUser?> GetByUserNameAsync(string username) =>
        InScope(() => users.GetByUsername(username, includeSecurityData: true));

    public Task<IUser?> GetByEmailAsync(string email)
    {
        var query = scopes.CreateQuery<IUser>().Where(user => user.Email == email);
        return InScope(() => users.Get(query).FirstOrDefault());
    }

    public Task<IEnumerable<IUser>> GetUsersAsync(params Guid[]? keys) =>
        InScope(() => keys is null or [] ? [] : users.GetMany(keys));

    public Task<IEnumerable<IUser>> GetUsersAsync(params int[]? ids) =>
        InScope<IEnumerable<IUser>>(() => [.. (ids ?? []).Distinct().Select(users.Get).WhereNotNull()]);

    public Task<IEnumerable<IUser>> GetAllInGroupAsync(int groupId) => InScope(() => users.GetAllInGroup(groupId));

    public async Task<UserOperationStatus> SaveAsync(IUser user)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user.Username);
        ArgumentException.ThrowIfNullOrWhiteSpace(user.Name);
        using var scope = scopes.CreateCoreScope();
        var saving = new UserSavingNotification(user, messages.Get());
        if (await scope.Notifications.PublishCancelableAsync(saving))
        {
            scope.Complete();
            return UserOperationStatus.CancelledByNotification;
        }

        users.Save(user);
        scope.Notifications.Publish(new UserSavedNotification(user, saving.Messages).WithStateFrom(saving));
        scope.Complete();
        return UserOperationStatus.Success;
    }

    public Task<UserOperationStatus> DisableAsync(IUser user)
    {
        user.IsApproved = false;
        return SaveAsync(user);
    }

    private Task<T> InScope<T>(Func<T> read)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return Task.FromResult(read());
    }
}
