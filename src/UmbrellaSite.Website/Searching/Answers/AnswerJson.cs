using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace UmbrellaSite.Website.Searching.Answers;

/// <summary>An answer for programs. Fields are added, never taken away: others build on them.</summary>
internal static class AnswerJson
{
    /// <summary>Umlauts and Cyrillic letters as they are.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static JsonObject Of(SearchResults results, string culture, Uri site)
    {
        var answer = results.Answer;
        return new JsonObject
        {
            ["state"] = results.IsPreparing ? "preparing" : "ready",
            ["language"] = culture,
            ["query"] = results.Request.Text,
            ["total"] = answer.Total,
            ["page"] = results.Request.Page,
            ["pages"] = results.PageCount,
            ["corrected"] = answer.Corrected,
            ["didYouMean"] = answer.DidYouMean,
            ["alsoSearchedFor"] = Array(answer.AlsoSearchedFor),
            ["leftOut"] = Array(answer.LeftOut),
            ["shortened"] = answer.IsShortened,
            ["results"] = new JsonArray([.. results.Pages.Select(page => Of(page, site))]),
            ["facets"] = new JsonObject(answer.Facets.Select(facet => KeyValuePair.Create<string, JsonNode?>(
                facet.Key,
                new JsonArray([.. facet.Value.Select(count => new JsonObject { ["value"] = count.Value, ["count"] = count.Count })])))),
        };
    }

    private static JsonObject Of(FoundPage page, Uri site) => new()
    {
        ["title"] = page.Card.Title,
        ["url"] = new Uri(site, page.Card.Url).AbsoluteUri,
        ["type"] = page.Type,
        ["excerpt"] = string.Concat(page.Excerpt.Select(fragment => fragment.Text)),
    };

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
