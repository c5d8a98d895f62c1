using UmbrellaSite.Search;
using UmbrellaSite.Search.Queries;

namespace UmbrellaSite.Website.Searching.Answers;

/// <param name="Pages">The hits of this page that everybody may see now.</param>
internal sealed record SearchResults(SearchRequest Request, SearchAnswer Answer, IReadOnlyList<FoundPage> Pages)
{
    public bool IsPreparing => Answer.State == SearchIndexState.Preparing;

    public int PageCount => Math.Min(SearchRequest.MostPages, (Answer.Total + SearchAnswers.HitsOfPage - 1) / SearchAnswers.HitsOfPage);

    public bool IsBeyondEnd => Answer.Total > 0 && Request.Page > PageCount;
}
