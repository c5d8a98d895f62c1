using UmbrellaSite.Sql;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>Collects the rows of one version.</summary>
internal sealed class EntryBuilder(Row row, bool isDraft, ValuePool pool)
{
    private readonly int _id = row.Int(0);
    private readonly Guid _key = row.Guid(1);
    private readonly int _parentId = row.Int(2);
    private readonly int _level = row.Int(3);
    private readonly string _path = row.String(4);
    private readonly int _sortOrder = row.Int(5);
    private readonly int _creatorId = row.IntOrNull(6) ?? 0;
    private readonly DateTime _createDate = row.UtcDate(7);
    private readonly int _contentTypeId = row.Int(8);
    private readonly int _versionId = row.Int(9);
    private readonly string _name = pool.Share(row.StringOrNull(10) ?? string.Empty);
    private readonly int _writerId = row.IntOrNull(11) ?? 0;
    private readonly DateTime _versionDate = row.UtcDate(12);
    private readonly int? _templateId = row.IntOrNull(13);
    private List<CultureEntry>? _cultures;
    private List<ValueSlot>? _slots;
    private List<object>? _valueList;
    private EntryValues _values = EntryValues.None;

    public void Add(CultureEntry culture) => (_cultures ??= []).Add(culture);

    public void Add(ValueSlot slot, object value)
    {
        (_slots ??= []).Add(slot);
        (_valueList ??= []).Add(value);
    }

    /// <summary>All values are in; gives the lists back so that only arrays of the right size stay.</summary>
    public void Complete(ValuePool sharing)
    {
        if (_slots is not null)
        {
            _values = new EntryValues(sharing.Share(_slots), [.. _valueList!]);
            _slots = null;
            _valueList = null;
        }
    }

    public ContentEntry Build() => new()
    {
        Id = _id,
        Key = _key,
        ParentId = _parentId,
        Level = _level,
        Path = _path,
        SortOrder = _sortOrder,
        CreatorId = _creatorId,
        CreateDate = _createDate,
        ContentTypeId = _contentTypeId,
        VersionId = _versionId,
        Name = _name,
        WriterId = _writerId,
        VersionDate = _versionDate,
        TemplateId = _templateId,
        IsDraft = isDraft,
        Cultures = _cultures?.ToArray() ?? [],
        Values = _values,
    };
}
