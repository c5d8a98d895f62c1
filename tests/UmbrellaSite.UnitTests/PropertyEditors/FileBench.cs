using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.PropertyEditors.Files;

namespace UmbrellaSite.UnitTests.PropertyEditors;

/// <summary>An editor for files with a media folder, uploads and the content that it belongs to.</summary>
internal sealed class FileBench<TEditor> : IDisposable
    where TEditor : IDataEditor
{
    private readonly EditorBench _bench;
    private readonly ITemporaryFileService _temporaryFiles = Substitute.For<ITemporaryFileService>();
    private readonly object? _configuration;

    public FileBench(string configuration = "{}")
    {
        _bench = EditorBench.For<TEditor>(configuration, Arrange);
        _configuration = _bench.ServiceProvider.GetRequiredService<ConfigurationOfOne>().Value;
    }

    public Guid ContentKey { get; } = Guid.NewGuid();

    public Guid PropertyTypeKey { get; } = Guid.NewGuid();

    public MemoryFileSystem Folder { get; } = new();

    public IFileStreamSecurityValidator Safety { get; } = Substitute.For<IFileStreamSecurityValidator>();

    public ICoreScopeProvider Scopes { get; } = Substitute.For<ICoreScopeProvider>();

    public EditorBench Bench => _bench;

    public MediaFileManager MediaFiles => _bench.ServiceProvider.GetRequiredService<MediaFileManager>();

    /// <returns>The key of a temporary file, as the client gets it.</returns>
    public Guid Upload(string name, string content = "content")
    {
        var key = Guid.NewGuid();
        _temporaryFiles.GetAsync(key).Returns(new TemporaryFileModel
        {
            Key = key,
            FileName = name,
            AvailableUntil = DateTime.MaxValue,
            OpenReadStream = () => new MemoryStream(Encoding.UTF8.GetBytes(content)),
        });
        return key;
    }

    public object? Store(string clientJson, object? current = null) => _bench.ValueEditor.FromEditor(
        new ContentPropertyData(_bench.Parse(clientJson), _configuration) { ContentKey = ContentKey, PropertyTypeKey = PropertyTypeKey },
        current);

    public void Dispose() => _bench.Dispose();

    private void Arrange(IServiceCollection services)
    {
        Safety.IsConsideredSafe(Arg.Any<Stream>()).Returns(true);
        Scopes.Context.Returns((IScopeContext?)null);
        var settings = Substitute.For<IOptionsMonitor<ContentSettings>>();
        settings.CurrentValue.Returns(new ContentSettings());
        services.AddSingleton(_temporaryFiles);
        services.AddSingleton(Safety);
        services.AddSingleton(settings);
        services.AddSingleton(Scopes);
        services.AddSingleton<Uploads>();
        services.AddSingleton<ContentFiles>();
        services.AddSingleton(provider => new MediaFileManager(
            Folder,
            new UniqueMediaPathScheme(),
            NullLogger<MediaFileManager>.Instance,
            provider.GetRequiredService<IShortStringHelper>(),
            provider,
            new Lazy<ICoreScopeProvider>(() => Scopes)));
    }
}
