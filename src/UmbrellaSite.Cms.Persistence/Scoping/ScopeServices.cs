using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;

namespace UmbrellaSite.Cms.Persistence.Scoping;

/// <summary>What Core's scope asks for, and the database.</summary>
internal sealed record ScopeServices(
    ScopeResources Resources,
    IDistributedLockingMechanismFactory Locking,
    ILoggerFactory LoggerFactory,
    FileSystems FileSystems,
    IEventAggregator EventAggregator);
