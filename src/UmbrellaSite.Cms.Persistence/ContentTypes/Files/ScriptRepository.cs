using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using File = Umbraco.Cms.Core.Models.File;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Files;

internal sealed class ScriptRepository(FileSystems fileSystems)
    : FileRepository<IScript>(fileSystems.ScriptsFileSystem, "*.*"), IScriptRepository
{
    protected override IScript Create(string path, Func<File, string?> content) => new Script(path, content);
}
