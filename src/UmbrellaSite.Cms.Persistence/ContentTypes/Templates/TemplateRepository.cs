using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Templates;

/// <summary>Templates, read from one cached set.</summary>
internal sealed class TemplateRepository(
    IScopeAccessor scopes,
    TemplateCaches caches,
    TemplateLoader loader,
    TemplateWriter writer,
    TemplateFiles files)
    : ITemplateRepository
{
    // The column of cmsTemplate; an alias ends as a file's name, which has limits of its own.
    private const int MaximumAliasLength = 100;

    private static readonly ColumnMap Columns = new()
    {
        ["Id"] = "n.\"id\"",
        ["Key"] = "n.\"uniqueId\"",
        ["Name"] = "n.\"text\"",
        ["Alias"] = "t.\"alias\"",
        ["Path"] = "n.\"path\"",
        ["CreateDate"] = "n.\"createDate\"",
    };

    private ISqlDatabase Database => scopes.Database();

    private EntitySet<ITemplate> All => caches.Templates.All(loader.Load);

    public ITemplate? Get(int id) => EntitySet<ITemplate>.Copy(All.Find(id));

    public ITemplate? Get(Guid id) => EntitySet<ITemplate>.Copy(All.Find(id));

    public ITemplate? Get(string? alias) => EntitySet<ITemplate>.Copy(Find(alias));

    public IEnumerable<ITemplate> GetMany(params int[]? ids) => Copies(
        ids is { Length: > 0 } ? All.Items.Where(template => ids.Contains(template.Id)) : All.Items);

    public IEnumerable<ITemplate> GetMany(params Guid[]? ids) => Copies(
        ids is { Length: > 0 } ? All.Items.Where(template => ids.Contains(template.Key)) : All.Items);

    public IEnumerable<ITemplate> GetAll(params string[] aliases) => Copies(
        aliases.Length > 0 ? All.Items.Where(template => aliases.InvariantContains(template.Alias)) : All.Items);

    public IEnumerable<ITemplate> Get(IQuery<ITemplate> query)
    {
        var ids = Database.Query(Matching(query, SqlBuilder.Raw("n.\"id\"")), row => row.Int(0)).ToHashSet();
        return Copies(All.Items.Where(template => ids.Contains(template.Id)));
    }

    public int Count(IQuery<ITemplate>? query) => Database.Scalar<int>(Matching(query, SqlBuilder.Raw("COUNT(*)")));

    public bool Exists(int id) => All.Find(id) is not null;

    public bool Exists(Guid id) => All.Find(id) is not null;

    public IEnumerable<ITemplate> GetChildren(int masterTemplateId) => Copies(ChildrenOf(masterTemplateId));

    public IEnumerable<ITemplate> GetDescendants(int masterTemplateId) => Copies(DescendantsOf(masterTemplateId));

    public void Save(ITemplate entity)
    {
        var template = (Template)entity;
        var former = All.Find(template.Id);
        var master = All.Find(template.MasterTemplateId?.Value ?? Constants.System.Root);
        template.Alias = FreeAlias(template);
        if (template.HasIdentity)
        {
            template.UpdatingEntity();
            writer.Update(template, master);
        }
        else
        {
            template.AddingEntity();
            writer.Insert(template, master);
        }

        files.Write(template, former?.Alias);
        template.VirtualPath = files.UrlOf(template.Alias);
        template.GetFileContent = ContentOf(template.Alias);
        template.ResetDirtyProperties();
        caches.Changed();
    }

    /// <summary>Deletes the template with those below it.</summary>
    public void Delete(ITemplate entity)
    {
        foreach (var template in DescendantsOf(entity.Id).Reverse().Append(entity).ToList())
        {
            writer.Delete(template);
        }

        files.Delete(entity.Alias);
        caches.Changed();
    }

    public Stream GetFileContentStream(string filepath) =>
        files.Views.FileExists(filepath) ? files.Views.OpenFile(filepath) : Stream.Null;

    public void SetFileContent(string filepath, Stream content) => files.Views.AddFile(filepath, content, overrideIfExists: true);

    public long GetFileSize(string filepath) => files.Views.FileExists(filepath) ? files.Views.GetSize(filepath) : -1;

    private static List<ITemplate> Copies(IEnumerable<ITemplate> templates) =>
        templates.Select(template => (ITemplate)template.DeepClone()).ToList();

    private Func<Umbraco.Cms.Core.Models.File, string?> ContentOf(string alias) => _ => files.Read(alias);

    private ITemplate? Find(string? alias) => All.Items.FirstOrDefault(template => template.Alias.InvariantEquals(alias));

    private IEnumerable<ITemplate> ChildrenOf(int masterId) => masterId <= 0
        ? All.Items.Where(template => template.MasterTemplateAlias.IsNullOrWhiteSpace())
        : All.Items.Where(template => ((Template)template).MasterTemplateId?.Value == masterId);

    private IEnumerable<ITemplate> DescendantsOf(int masterId) =>
        ChildrenOf(masterId).SelectMany(child => DescendantsOf(child.Id).Prepend(child));

    private string FreeAlias(Template template)
    {
        var alias = template.Alias.Length > MaximumAliasLength ? template.Alias[..(MaximumAliasLength - 5)] : template.Alias;
        return Enumerable.Range(0, int.MaxValue)
            .Select(number => number == 0 ? alias : alias + number.ToString(CultureInfo.InvariantCulture))
            .First(candidate => Find(candidate) is not { } other || other.Id == template.Id);
    }

    private SqlBuilder Matching(IQuery<ITemplate>? query, SqlBuilder selected)
    {
        var hasWhere = false;
        return SqlBuilder.Of($"""
            SELECT {selected} FROM "cmsTemplate" t JOIN "umbracoNode" n ON n."id" = t."nodeId"
            """).And(query.ToSql(Columns, Database.Dialect), ref hasWhere);
    }
}
