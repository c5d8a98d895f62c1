using System.Data;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using UmbrellaSite.Cms.Persistence.Querying;

namespace UmbrellaSite.Cms.Persistence.Scoping;

/// <summary>
/// Opens scopes. The innermost one flows with the code that runs inside it, across <c>await</c> too, and must be
/// disposed before the one around it.
/// </summary>
internal sealed class ScopeProvider(Lazy<ScopeServices> services) : ICoreScopeProvider, IScopeAccessor
{
    private readonly AsyncLocal<Scope?> _ambient = new();

    public IDatabaseScope? AmbientScope => _ambient.Value;

    public IScopeContext? Context => _ambient.Value?.Context;

    internal Scope? Ambient => _ambient.Value;

    // The isolation level is the database's; an event dispatcher is what Umbraco had before notifications.
    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        var request = new ScopeRequest(repositoryCacheMode, scopedNotificationPublisher, scopeFileSystems, autoComplete);
        return _ambient.Value = new Scope(this, _ambient.Value, services.Value, request);
    }

    public IQuery<T> CreateQuery<T>() => new Query<T>();

    internal void Leave(Scope scope)
    {
        if (_ambient.Value != scope)
        {
            throw new InvalidOperationException(
                "This scope is not the innermost one. Dispose scopes in the reverse order of their creation, in the flow of control that created them.");
        }

        _ambient.Value = scope.Parent;
    }
}
