using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using File = Umbraco.Cms.Core.Models.File;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Files;

internal sealed class PartialViewRepository(FileSystems fileSystems)
    : FileRepository<IPartialView>(fileSystems.PartialViewsFileSystem, "*.*"), IPartialViewRepository
{
    protected override IPartialView Create(string path, Func<File, string?> content) => new PartialView(path, content);
}
