using System.Globalization;
using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

internal sealed class ContentTypeKind(
    IContentTypeService types,
    IContentTypeContainerService containers,
    ITemplateService templates,
    TypeServices services) : TypeKind<IContentType>(types, containers, services)
{
    private const string PreventCleanup = "PreventCleanup";
    private const string KeepAll = "KeepAllVersionsNewerThanDays";
    private const string KeepLatest = "KeepLatestVersionPerDayForDays";

    public override string Name => "ContentTypes";

    public override string Handler => "ContentTypeHandler";

    protected override string ElementName => Names.ContentType;

    protected override bool StructureFirst => true;

    protected override IContentType Create(int parentId) => new ContentType(Services.Strings, parentId);

    protected override void AddToInfo(XElement info, IContentType item)
    {
        if (item.HistoryCleanup is { } cleanup)
        {
            info.Add(new XElement(
                TypeNames.HistoryCleanup,
                new XElement(PreventCleanup, cleanup.PreventCleanup.ToString()),
                new XElement(KeepAll, Days(cleanup.KeepAllVersionsNewerThanDays)),
                new XElement(KeepLatest, Days(cleanup.KeepLatestVersionPerDayForDays))));
        }
    }

    protected override void AddTemplates(XElement info, IContentType item) => info.Add(
        new XElement(TypeNames.DefaultTemplate, item.DefaultTemplate?.Alias ?? string.Empty),
        new XElement(
            TypeNames.AllowedTemplates,
            (item.AllowedTemplates ?? [])
                .OrderBy(template => template.Alias, StringComparer.InvariantCulture)
                .Select(template => new XElement(Names.Template, template.Alias, new XAttribute(Names.Key, template.Key)))));

    protected override void SerializeProperty(XElement written, IContentType item, IPropertyType property) =>
        written.Add(new XElement(TypeNames.Variations, property.Variations));

    protected override void ApplyProperty(XElement written, IContentType item, IPropertyType property) =>
        property.Variations = written.Choice(TypeNames.Variations, ContentVariation.Nothing);

    protected override async Task ApplyOwnAsync(XElement element, IContentType item)
    {
        var info = element.Info()!;
        if (info.Element(TypeNames.HistoryCleanup) is { } cleanup)
        {
            item.HistoryCleanup = new HistoryCleanup
            {
                PreventCleanup = cleanup.Flag(PreventCleanup),
                KeepAllVersionsNewerThanDays = cleanup.Number(KeepAll),
                KeepLatestVersionPerDayForDays = cleanup.Number(KeepLatest),
            };
        }

        if (info.Element(TypeNames.AllowedTemplates) is { } allowed)
        {
            item.AllowedTemplates = await TemplatesAsync(allowed);
        }

        var standard = info.TextOrNull(TypeNames.DefaultTemplate);
        item.SetDefaultTemplate(standard is null ? null : await templates.GetAsync(standard)
            ?? throw new SyncProblemException(info.Element(TypeNames.DefaultTemplate), $"The template '{standard}' does not exist. Add its file to Templates."));
    }

    protected override void Align(XElement file, XElement current, IContentType item)
    {
        base.Align(file, current, item);
        if (file.Info()?.Element(TypeNames.HistoryCleanup) is null)
        {
            current.Info()?.Element(TypeNames.HistoryCleanup)?.Remove();
        }
    }

    private static string Days(int? days) => days?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private async Task<List<ITemplate>> TemplatesAsync(XElement allowed)
    {
        var found = new List<ITemplate>();
        foreach (var written in allowed.Elements(Names.Template))
        {
            var template = await templates.GetAsync(written.KeyOf()) ?? await templates.GetAsync(written.Value);
            found.Add(template ?? throw new SyncProblemException(written, $"The template '{written.Value}' does not exist. Add its file to Templates."));
        }

        return found;
    }
}
