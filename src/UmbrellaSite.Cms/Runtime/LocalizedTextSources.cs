using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Runtime;

/// <summary>The texts of Umbraco itself (audit messages, validation): XML files embedded in Umbraco.Cms.Core.</summary>
internal static class LocalizedTextSources
{
    public static LocalizedTextServiceFileSources Create(IServiceProvider provider) => new(
        provider.GetRequiredService<ILogger<LocalizedTextServiceFileSources>>(),
        provider.GetRequiredService<AppCaches>(),
        new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "umbraco", "lang")),
        [],
        new EmbeddedFileProvider(typeof(ILocalizedTextService).Assembly, "Umbraco.Cms.Core.EmbeddedResources.Lang").GetDirectoryContents("/"));
}
