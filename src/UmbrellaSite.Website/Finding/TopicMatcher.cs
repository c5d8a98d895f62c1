using UmbrellaSite.Website.Entries;

namespace UmbrellaSite.Website.Finding;

/// <summary>Finds the topics that somebody means, by their names and the other words for them.</summary>
internal static class TopicMatcher
{
    private const int SameWords = 4;
    private const int SameBeginning = 3;
    private const int AllWordsInside = 2;
    private const int Most = 6;

    /// <summary>Only the best kind of match counts: who asks for „Krebs“ by name is not given what merely mentions it.</summary>
    public static IReadOnlyList<TopicEntry> Find(IEnumerable<TopicEntry> topics, string concern)
    {
        var words = Words.Of(concern);
        if (words.Count == 0)
        {
            return [];
        }

        var question = new Asked(words, string.Join(' ', words), Words.Stem(string.Join(' ', words)));
        var scored = topics
            .Select(topic => (Topic: topic, Score: topic.FoldedNames.Max(name => Score(name, question))))
            .Where(match => match.Score > 0)
            .OrderByDescending(match => match.Score)
            .ToList();
        return [.. scored.TakeWhile(match => match.Score == scored[0].Score).Select(match => match.Topic).Take(Most)];
    }

    /// <summary>The names nearest to a misspelt word, the nearest first.</summary>
    public static IReadOnlyList<string> Suggest(IEnumerable<TopicEntry> topics, string concern)
    {
        var typed = Words.Fold(concern);
        var allowed = Math.Max(1, typed.Length / 4);
        return [.. topics
            .SelectMany(topic => topic.OtherNames.Prepend(topic.Name).Zip(topic.FoldedNames))
            .Where(name => Math.Abs(name.Second.Length - typed.Length) <= allowed)
            .Select(name => (name: name.First, Distance: Spelling.Distance(typed, name.Second)))
            .Where(candidate => candidate.Distance <= allowed)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.name)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(3)];
    }

    private static int Score(string folded, Asked asked) =>
        Words.Stem(folded) == asked.Stem ? SameWords
        : folded.StartsWith(asked.Folded, StringComparison.Ordinal) ? SameBeginning
        : asked.Words.All(word => Words.Contain(folded, word)) ? AllWordsInside
        : 0;

    private sealed record Asked(IReadOnlyList<string> Words, string Folded, string Stem);
}
