using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using File = Umbraco.Cms.Core.Models.File;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Files;

/// <summary>Stylesheets, which may be asked for without their extension.</summary>
internal sealed class StylesheetRepository(FileSystems fileSystems)
    : FileRepository<IStylesheet>(fileSystems.StylesheetsFileSystem, "*.css"), IStylesheetRepository
{
    protected override IStylesheet Create(string path, Func<File, string?> content) => new Stylesheet(path, content);

    protected override string PathOf(string? id) => base.PathOf(id) is { Length: > 0 } path ? path.EnsureEndsWith(".css") : string.Empty;
}
