using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>Document types and templates, each looked up once for a run.</summary>
internal sealed class DocumentLookups(IContentTypeService types, ITemplateService templates)
{
    private readonly Dictionary<string, IContentType?> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, ITemplate?> _templates = [];
    private readonly Dictionary<string, ITemplate?> _templatesByAlias = new(StringComparer.OrdinalIgnoreCase);

    public IContentType ContentType(XElement element, string alias)
    {
        if (!_types.TryGetValue(alias, out var type))
        {
            _types[alias] = type = types.Get(alias);
        }

        return type ?? throw new SyncProblemException(
            element.Info()?.Element(Names.ContentType),
            $"The document type '{alias}' does not exist. Add its file to ContentTypes.");
    }

    public async Task<XElement> TemplateOf(IContent item)
    {
        if (item.TemplateId is not { } id)
        {
            return new XElement(Names.Template);
        }

        if (!_templates.TryGetValue(id, out var template))
        {
            _templates[id] = template = await templates.GetAsync(id);
        }

        return template is null
            ? new XElement(Names.Template)
            : new XElement(Names.Template, new XAttribute(Names.Key, template.Key), template.Alias);
    }

    /// <returns>The template that the file names; null stands for none, <see cref="GivenTemplate.Given"/> false for no word about it.</returns>
    public async Task<GivenTemplate> TemplateOf(XElement info)
    {
        if (info.Element(Names.Template) is not { } written)
        {
            return new GivenTemplate(Given: false, null);
        }

        if (written.Value.Length == 0)
        {
            return new GivenTemplate(Given: true, null);
        }

        if (!_templatesByAlias.TryGetValue(written.Value, out var template))
        {
            _templatesByAlias[written.Value] = template = await templates.GetAsync(written.Value);
        }

        template ??= written.KeyOf() is var key && key != Guid.Empty ? await templates.GetAsync(key) : null;
        return new GivenTemplate(Given: true, template?.Id
            ?? throw new SyncProblemException(written, $"The template '{written.Value}' does not exist. Add its file to Templates."));
    }
}
