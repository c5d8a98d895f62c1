using System.Text;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Templates;

/// <summary>
/// The views behind templates, in the file system of views. Here they are usually compiled into the site: then there is no
/// file, a template's content reads as empty, and saving a template without content creates none.
/// </summary>
internal sealed class TemplateFiles(FileSystems fileSystems, IOptionsMonitor<RuntimeSettings> settings)
{
    public IFileSystem Views => fileSystems.MvcViewsFileSystem
        ?? throw new InvalidOperationException("There is no file system for views.");

    public string Read(string alias)
    {
        var path = PathOf(alias);
        if (!Views.FileExists(path))
        {
            return string.Empty;
        }

        using var reader = new StreamReader(Views.OpenFile(path), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public string UrlOf(string alias) => Views.FileExists(PathOf(alias)) ? Views.GetUrl(PathOf(alias)) : string.Empty;

    /// <summary>
    /// Writes the template's content, if it has any, under its alias; a file under its former alias goes. A file that
    /// already holds the content is left alone, because somebody may be watching it.
    /// </summary>
    public void Write(ITemplate template, string? formerAlias)
    {
        var renamed = formerAlias is not null && formerAlias != template.Alias;
        var changed = formerAlias is null || renamed || template.IsPropertyDirty(nameof(template.Content));
        if (!MayWrite || !changed || string.IsNullOrWhiteSpace(template.Content))
        {
            return;
        }

        using var stream = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(template.Content)]);
        Views.AddFile(PathOf(template.Alias), stream, overrideIfExists: true);
        if (renamed)
        {
            Delete(formerAlias!);
        }
    }

    public void Delete(string alias)
    {
        if (MayWrite && Views.FileExists(PathOf(alias)))
        {
            Views.DeleteFile(PathOf(alias));
        }
    }

    /// <summary>In production the files belong to the deployment.</summary>
    private bool MayWrite => settings.CurrentValue.Mode != RuntimeMode.Production;

    private static string PathOf(string alias) => alias + ".cshtml";
}
