using UmbrellaSite.Cms.Persistence.Database;

namespace UmbrellaSite.Cms.Persistence.Scoping;

/// <summary>What all scopes of the process share.</summary>
internal sealed record ScopeResources(
    IDatabaseProvider Provider,
    ConnectionPool Connections,
    WriterQueue Writers,
    TimeSpan WriteTimeout);
