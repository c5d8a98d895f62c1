namespace UmbrellaSite.Website.Lists;

/// <summary>A field of the form above a list.</summary>
internal sealed record Filter(string Parameter, string Title, IReadOnlyList<FilterOption> Options);
