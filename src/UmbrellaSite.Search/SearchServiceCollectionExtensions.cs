using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using UmbrellaSite.Search.Writing;

namespace UmbrellaSite.Search;

public static class SearchServiceCollectionExtensions
{
    /// <summary>
    /// Adds the index. It is opened when it is first asked for, which reads a tenth of a second for 12,000 pages; who owns the
    /// documents then looks whether <see cref="ISearchIndex.IsRebuildWanted"/>. Safe to call twice.
    /// </summary>
    public static IServiceCollection AddSearchIndex(this IServiceCollection services, Action<SearchIndexOptions> configure)
    {
        services.AddOptions<SearchIndexOptions>().Configure(configure)
            .Validate(options => options.Folder.Length > 0, "The search index needs a folder: set SearchIndexOptions.Folder.");
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISearchIndex>(provider => new SqliteSearchIndex(
            provider.GetRequiredService<IOptions<SearchIndexOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
