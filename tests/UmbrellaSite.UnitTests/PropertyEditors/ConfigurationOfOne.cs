using Umbraco.Cms.Core.Cache;

namespace UmbrellaSite.UnitTests.PropertyEditors;

/// <summary>The configuration of the only data type there is.</summary>
internal sealed class ConfigurationOfOne : IDataTypeConfigurationCache
{
    public object? Value { get; set; }

    public T? GetConfigurationAs<T>(Guid key)
        where T : class => Value as T;

    public void ClearCache(IEnumerable<Guid> keys)
    {
    }
}
