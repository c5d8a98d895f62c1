using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Scoping;

public static class ScopeAccessorExtensions
{
    /// <exception cref="InvalidOperationException">No scope surrounds the caller.</exception>
    public static IDatabaseScope RequiredScope(this IScopeAccessor accessor) =>
        accessor.AmbientScope
        ?? throw new InvalidOperationException("No scope is open here. Create one with ICoreScopeProvider.CreateCoreScope().");

    /// <inheritdoc cref="RequiredScope"/>
    public static ISqlDatabase Database(this IScopeAccessor accessor) => accessor.RequiredScope().Database;
}
