namespace UmbrellaSite.Website.Entries;

/// <summary>What lists, joins, searches and feeds know of a page.</summary>
internal abstract record Entry(EntryFacts Facts)
{
    public Guid Key => Facts.Key;

    public string Name => Facts.Name;

    public string Url => Facts.Url;

    public string Culture => Facts.Culture;

    public string Lead => Facts.Lead;

    public IReadOnlyList<Guid> Topics => Facts.Topics;

    public bool IsSample => Facts.IsSample;

    /// <summary>Other words under which the entry is looked for.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];
}
