using System.Globalization;
using System.Text;
using UmbrellaSite.Search.Queries;

namespace UmbrellaSite.Search.Snapshots;

/// <summary>A question as one text; the same for questions that have the same answer, whatever order their filters have.</summary>
internal static class QuestionKey
{
    public static string Of(SearchQuestion question)
    {
        var key = new StringBuilder(question.Text.Length + 64)
            .Append(CultureInfo.InvariantCulture, $"{question.Culture}|{question.Skip}|{question.Take}|{question.AsTyped}|{question.IsTyping}|");
        foreach (var facet in question.Facets)
        {
            Append(key, facet);
        }

        foreach (var (name, values) in question.Filters.OrderBy(filter => filter.Key, StringComparer.Ordinal))
        {
            Append(key.Append('|'), name);
            foreach (var value in values.Order(StringComparer.Ordinal))
            {
                Append(key, value);
            }
        }

        return key.Append("||").Append(question.Text).ToString();
    }

    // With its length, so that no name can look like two.
    private static void Append(StringBuilder key, string part) => key.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
}
