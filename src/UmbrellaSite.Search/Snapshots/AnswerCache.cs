using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Shared;

namespace UmbrellaSite.Search.Snapshots;

/// <summary>Answers to what was asked lately of one version of the index: many visitors ask the same, page by page and letter by letter.</summary>
internal sealed class AnswerCache(int most)
{
    private readonly BoundedCache<string, SearchAnswer> _answers = new(most, _ => 1);
    private readonly BoundedCache<string, IReadOnlyList<SearchSuggestion>> _suggestions = new(most, _ => 1);

    /// <param name="today">Answers change with the day, since news age.</param>
    /// <param name="synonyms">And with the synonyms; a number of theirs.</param>
    public SearchAnswer Answer(SearchQuestion question, int today, int synonyms, Func<SearchAnswer> answer)
    {
        var key = $"{today}|{synonyms}|{QuestionKey.Of(question)}";
        if (!_answers.TryGet(key, out var known))
        {
            known = answer();
            _answers.Add(key, known);
        }

        return known;
    }

    public IReadOnlyList<SearchSuggestion> Suggest(string culture, string typed, int most, int today, Func<IReadOnlyList<SearchSuggestion>> suggest)
    {
        var key = $"{today}|{culture}|{most}|{typed}";
        if (!_suggestions.TryGet(key, out var known))
        {
            known = suggest();
            _suggestions.Add(key, known);
        }

        return known;
    }
}
