using Umbraco.Cms.Core.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Scoping;

/// <summary>Umbraco's scope with the database that belongs to it.</summary>
public interface IDatabaseScope : ICoreScope
{
    ISqlDatabase Database { get; }
}
