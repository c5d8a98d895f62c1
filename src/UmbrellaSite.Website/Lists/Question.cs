using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Lists;

/// <summary>A facet of one list with all its answers, and which of them the address has chosen.</summary>
/// <param name="IsAsked">Whether the address says anything about it, be it nonsense.</param>
internal sealed record Question<T>(Facet<T> Facet, bool IsAsked, IReadOnlyCollection<string> Answers, IReadOnlySet<string> Chosen)
{
    public static Question<T> Of(Facet<T> facet, IEnumerable<T> entries, ListRequest request)
    {
        var known = facet.Known.ToHashSet(StringComparer.Ordinal);
        var others = entries.SelectMany(facet.Values).Where(value => !known.Contains(value)).Distinct(StringComparer.Ordinal).Order(GermanOrder.Comparer);
        IReadOnlyList<string> answers = [.. facet.Known.Distinct(StringComparer.Ordinal), .. others];
        var isAsked = request.Find(facet.Parameter) is not null;
        return new Question<T>(
            facet, isAsked, answers, isAsked ? answers.Where(answer => request.Chooses(facet.Parameter, answer)).ToHashSet(StringComparer.Ordinal) : []);
    }
}
