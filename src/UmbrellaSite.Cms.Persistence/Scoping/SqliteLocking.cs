using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;

namespace UmbrellaSite.Cms.Persistence.Scoping;

/// <summary>
/// Umbraco's locks on SQLite. There is one writer at a time whatever the lock's id, so a write lock is the turn to write;
/// a read lock needs nothing, because a reader sees the state of one moment.
/// </summary>
internal sealed class SqliteLocking(ScopeProvider scopes, IOptionsMonitor<GlobalSettings> settings)
    : IDistributedLockingMechanism, IDistributedLockingMechanismFactory
{
    public bool Enabled => true;

    public IDistributedLockingMechanism DistributedLockingMechanism => this;

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null) =>
        new HeldLock(lockId, DistributedLockType.ReadLock);

    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        var timeout = obtainLockTimeout ?? settings.CurrentValue.DistributedLockingWriteLockDefaultTimeout;
        var scope = scopes.Ambient
            ?? throw new InvalidOperationException("A lock is held by a scope; open one first.");
        if (!scope.Transaction.EnterWriting(timeout))
        {
            throw new DistributedWriteLockTimeoutException(lockId);
        }

        return new HeldLock(lockId, DistributedLockType.WriteLock);
    }

    /// <summary>Held until the transaction ends, which is also what gives it back.</summary>
    private sealed record HeldLock(int LockId, DistributedLockType LockType) : IDistributedLock
    {
        public void Dispose()
        {
        }
    }
}
