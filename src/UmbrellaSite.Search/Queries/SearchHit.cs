namespace UmbrellaSite.Search.Queries;

/// <summary>A page that was found.</summary>
/// <param name="Title">The whole title.</param>
/// <param name="Excerpt">The place that answers the question best, from the page's own text.</param>
public sealed record SearchHit(Guid Key, IReadOnlyList<Fragment> Title, IReadOnlyList<Fragment> Excerpt);
