using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Templates;

/// <summary>Builds every template with its master; a template's content is read from its view when somebody asks for it.</summary>
internal sealed class TemplateLoader(IScopeAccessor scopes, TemplateFiles files, IShortStringHelper strings)
{
    public IReadOnlyList<ITemplate> Load()
    {
        var rows = scopes.Database().Query(TemplateRow.Select, TemplateRow.Read);
        var aliases = rows.ToDictionary(row => row.Id, row => row.Alias);
        var masters = rows.Select(row => row.ParentId).ToHashSet();
        return rows.ConvertAll<ITemplate>(row => Create(row, aliases, masters));
    }

    private Template Create(TemplateRow row, Dictionary<int, string> aliases, HashSet<int> masters)
    {
        // The alias may change before somebody asks for the content, which is still where the stored alias says.
        var template = new Template(strings, row.Name, row.Alias, _ => files.Read(row.Alias));
        template.DisableChangeTracking();
        template.Id = row.Id;
        template.Key = row.Key;
        template.Path = row.Path;
        template.CreateDate = row.CreateDate;
        template.UpdateDate = row.CreateDate;
        template.VirtualPath = files.UrlOf(template.Alias);
        template.IsMasterTemplate = masters.Contains(row.Id);
        if (aliases.TryGetValue(row.ParentId, out var master))
        {
            template.MasterTemplateAlias = master;
            template.MasterTemplateId = new Lazy<int>(() => row.ParentId);
        }

        template.EnableChangeTracking();
        template.ResetDirtyProperties(false);
        return template;
    }
}
