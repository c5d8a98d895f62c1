using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.MediaFiles.Headers;
using UmbrellaSite.Cms.MediaFiles.Images;

namespace UmbrellaSite.Cms.MediaFiles;

internal static class MediaFilesBuilderExtensions
{
    /// <summary>Media files on the disk, addresses of images in other sizes, and the making of such images.</summary>
    public static IUmbracoBuilder AddMediaFiles(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.TryAddSingleton<MediaRoot>();
        services.TryAddSingleton<IMediaPathScheme, UniqueMediaPathScheme>();
        services.TryAddSingleton(CreateFileManager);
        services.TryAddSingleton<IImageDimensionExtractor, ImageDimensions>();
        services.TryAddSingleton<ISvgDimensionExtractor, SvgDimensions>();
        services.AddImages();
        return builder;
    }

    private static void AddImages(this IServiceCollection services)
    {
        services.TryAddSingleton<ImageSignature>();
        services.TryAddSingleton<IImageUrlGenerator, ImageUrls>();
        services.Replace(ServiceDescriptor.Singleton<IImageUrlTokenGenerator, ImageUrlSigner>());
        services.TryAddSingleton<Vips>();
        services.TryAddSingleton<RenditionFolder>();
        services.TryAddSingleton<Renditions>();
        services.AddHealthChecks().AddCheck<ImageHealthCheck>("images");
    }

    // A scope that fails takes back the files that were written in it.
    private static MediaFileManager CreateFileManager(IServiceProvider provider)
    {
        var root = provider.GetRequiredService<MediaRoot>();
        var files = new PhysicalFileSystem(
            provider.GetRequiredService<IIOHelper>(),
            provider.GetRequiredService<IHostingEnvironment>(),
            provider.GetRequiredService<ILogger<PhysicalFileSystem>>(),
            root.Folder,
            root.Url);
        return new MediaFileManager(
            provider.GetRequiredService<FileSystems>().CreateShadowWrapper(files, "media"),
            provider.GetRequiredService<IMediaPathScheme>(),
            provider.GetRequiredService<ILogger<MediaFileManager>>(),
            provider.GetRequiredService<IShortStringHelper>(),
            provider,
            new Lazy<ICoreScopeProvider>(provider.GetRequiredService<ICoreScopeProvider>));
    }
}
