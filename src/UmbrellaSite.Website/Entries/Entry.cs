using UmbrellaSite.Website.Finding;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Entries;

/// <summary>What lists, joins, searches and feeds know of a page.</summary>
internal abstract record Entry(EntryFacts Facts)
{
    private IReadOnlyList<string>? _foldedNames;
    private string? _foldedLead;

    public Guid Key => Facts.Key;

    public string Name => Facts.Name;

    public string Url => Facts.Url;

    public string Culture => Facts.Culture;

    public string Lead => Facts.Lead;

    public IReadOnlyList<Guid> Topics => Facts.Topics;

    public bool IsSample => Facts.IsSample;

    /// <summary>For sorting by name as in German dictionaries: thousands of names are compared byte by byte.</summary>
    public byte[] NameInOrder { get; } = GermanOrder.KeyOf(Facts.Name);

    /// <summary>The name and the other words, made comparable with what people type.</summary>
    public IReadOnlyList<string> FoldedNames => _foldedNames ??= [.. OtherNames.Prepend(Name).Select(Words.Fold)];

    public string FoldedLead => _foldedLead ??= Words.Fold(Lead);

    /// <summary>Other words under which the entry is looked for.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];
}
