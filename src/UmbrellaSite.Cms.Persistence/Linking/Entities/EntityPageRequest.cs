using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Entities;

/// <param name="Condition">On <c>umbracoNode</c>, called <c>n</c>; must not be empty.</param>
/// <param name="OrderBy">From <see cref="EntityColumns.OrderBy"/>.</param>
/// <param name="ChildTypes">See <see cref="EntityStatements.Select"/>.</param>
internal sealed record EntityPageRequest(
    SqlBuilder Condition,
    SqlBuilder OrderBy,
    long PageIndex,
    int PageSize,
    IReadOnlyCollection<Guid> ChildTypes);
