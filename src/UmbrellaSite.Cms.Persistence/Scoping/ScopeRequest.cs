using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Cache;

namespace UmbrellaSite.Cms.Persistence.Scoping;

/// <summary>How a scope was asked for.</summary>
internal sealed record ScopeRequest(
    RepositoryCacheMode CacheMode,
    IScopedNotificationPublisher? Publisher,
    bool? ScopeFileSystems,
    bool AutoComplete);
