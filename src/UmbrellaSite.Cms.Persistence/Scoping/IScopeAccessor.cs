
namespace UmbrellaSite.Cms.Persistence.Scoping;

/// <summary>The scope that surrounds the running code, if any. Repositories work in it and never open one themselves.</summary>
public interface IScopeAccessor
{
    IDatabaseScope? AmbientScope { get; }
}
