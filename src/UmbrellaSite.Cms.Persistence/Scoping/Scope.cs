using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Scoping;

/// <summary>
/// Umbraco's unit of work: Core's scope (nesting, locks, notifications, caches) plus a connection and a transaction.
/// The root scope commits when it and every scope in it have been completed; notifications go out after that.
/// </summary>
internal sealed class Scope : CoreScope, IDatabaseScope
{
    private readonly ScopeProvider _provider;
    private readonly ScopeContext _context;
    private bool _disposed;

    public Scope(ScopeProvider provider, Scope? parent, ScopeServices services, ScopeRequest request)
        : base(
            parent,
            services.Locking,
            services.LoggerFactory,
            services.FileSystems,
            services.EventAggregator,
            request.CacheMode,
            request.ScopeFileSystems,
            request.Publisher)
    {
        _provider = provider;
        Parent = parent;
        _context = parent?._context ?? new ScopeContext();
        Transaction = parent?.Transaction ?? new ScopeTransaction(services.Resources)
        {
            BeforeStatement = () => Locks.EnsureLocks(InstanceId),
        };
        Database = parent?.Database ?? new SqlDatabase(Transaction, services.Resources.Provider.Dialect);
        if (request.AutoComplete)
        {
            Complete();
        }
    }

    public Scope? Parent { get; }

    public IScopeContext Context => _context;

    public ISqlDatabase Database { get; }

    internal ScopeTransaction Transaction { get; }

    public override void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _provider.Leave(this);
        _disposed = true;
        Locks.ClearLocks(InstanceId);
        if (Parent is not null)
        {
            base.Dispose();
            return;
        }

        EndTransaction();
        try
        {
            // Files, then notifications: handlers see the committed state and may open scopes of their own.
            base.Dispose();
        }
        finally
        {
            _context.ScopeExit(Completed == true);
        }
    }

    private void EndTransaction()
    {
        try
        {
            Transaction.End(commit: Completed == true);
        }
        catch
        {
            Completed = false;
            base.Dispose();
            _context.ScopeExit(completed: false);
            throw;
        }
        finally
        {
            Locks.EnsureLocksCleared(InstanceId);
        }
    }
}
