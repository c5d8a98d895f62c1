using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;
using UmbrellaSite.Cms.PublishedCache.Entries;

namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>A document, media item or member as templates see it, over an entry of the snapshot.</summary>
internal class PublishedItem : PublishedContentBase
{
    private readonly ContentEntry _entry;
    private readonly IPublishedProperty?[] _properties;
    private IReadOnlyDictionary<string, PublishedCultureInfo>? _cultures;

    public PublishedItem(ContentEntry entry, IPublishedContentType contentType, PublishedItemServices services)
        : base(services.VariationContext)
    {
        _entry = entry;
        ContentType = contentType;
        Services = services;
        _properties = new IPublishedProperty?[contentType.PropertyTypes.Count()];
    }

    public override IPublishedContentType ContentType { get; }

    public override Guid Key => _entry.Key;

    public override int Id => _entry.Id;

    public override string Name
    {
        get
        {
            Services.Reads.Note(Key);
            return ContentType.VariesByCulture() ? FindCulture(Services.CurrentCulture)?.Name ?? string.Empty : _entry.Name;
        }
    }

    public override int SortOrder => _entry.SortOrder;

    public override int Level => _entry.Level;

    public override string Path => _entry.Path;

    public override int? TemplateId => _entry.TemplateId;

    public override int CreatorId => _entry.CreatorId;

    public override DateTime CreateDate => _entry.CreateDate;

    public override int WriterId => _entry.WriterId;

    public override DateTime UpdateDate => _entry.VersionDate;

    public override PublishedItemType ItemType => ContentType.ItemType;

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => _cultures ?? ReadCultures();

    public override IPublishedContent? Parent =>
        this.Parent<IPublishedContent>(Services.Navigation(ItemType), Services.StatusFilter(ItemType));

    public override IEnumerable<IPublishedProperty> Properties
    {
        get
        {
            Services.Reads.Note(Key);
            return Enumerable.Range(0, _properties.Length).Select(PropertyAt);
        }
    }

    internal PublishedItemServices Services { get; }

    internal EntryValues Values => _entry.Values;

    internal bool IsPreviewing => _entry.IsDraft;

    public override bool IsDraft(string? culture = null) =>
        _entry.IsDraft
        && (!ContentType.VariesByCulture() || FindCulture(culture ?? Services.CurrentCulture) is { IsEdited: true });

    public override bool IsPublished(string? culture = null)
    {
        if (_entry.IsDraft)
        {
            return Services.PublishStatus.IsDocumentPublished(Key, culture ?? Services.CurrentCulture);
        }

        return ItemType == PublishedItemType.Content
            && (!ContentType.VariesByCulture() || FindCulture(culture ?? Services.CurrentCulture) is not null);
    }

    public override IPublishedProperty? GetProperty(string alias)
    {
        Services.Reads.Note(Key);
        var index = ContentType.GetPropertyIndex(alias);
        return index < 0 ? null : PropertyAt(index);
    }

    private IPublishedProperty PropertyAt(int index) =>
        _properties[index]
        ?? Interlocked.CompareExchange(ref _properties[index], new PublishedProperty(this, ContentType.GetPropertyType(index)!), null)
        ?? _properties[index]!;

    private CultureEntry? FindCulture(string culture) =>
        culture.Length == 0
            ? null
            : Array.Find(_entry.Cultures, candidate => string.Equals(candidate.Culture, culture, StringComparison.OrdinalIgnoreCase));

    private Dictionary<string, PublishedCultureInfo> ReadCultures()
    {
        var cultures = new Dictionary<string, PublishedCultureInfo>(StringComparer.OrdinalIgnoreCase);
        if (!ContentType.VariesByCulture())
        {
            cultures.Add(string.Empty, new PublishedCultureInfo(string.Empty, _entry.Name, UrlSegmentOf(string.Empty), _entry.CreateDate));
        }
        else
        {
            foreach (var culture in _entry.Cultures)
            {
                cultures[culture.Culture] = new PublishedCultureInfo(culture.Culture, culture.Name, UrlSegmentOf(culture.Culture), culture.Date);
            }
        }

        _cultures = cultures;
        return cultures;
    }

    private string? UrlSegmentOf(string culture) =>
        ItemType == PublishedItemType.Content ? Services.UrlSegment(Key, culture, _entry.IsDraft) : null;
}
