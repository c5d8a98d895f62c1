using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Searching.Answers;
using UmbrellaSite.Website.Searching.Suggestions;
using UmbrellaSite.Website.Standards;

namespace UmbrellaSite.Website.Searching;

/// <summary>What programs ask the search for: see docs/search.md.</summary>
internal static class SearchEndpoints
{
    private const string DescriptionType = "application/opensearchdescription+xml; charset=utf-8";
    private const string SuggestionsType = "application/x-suggestions+json; charset=utf-8";

    public static IEndpointRouteBuilder MapSearch(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(SearchAddress.Answers, http => AnswerAsync(http, Answers));
        endpoints.MapGet(SearchAddress.Suggestions, http => AnswerAsync(http, Suggestions));
        endpoints.MapGet(SearchAddress.Description, http => AnswerAsync(http, Description));
        return endpoints;
    }

    private static async Task AnswerAsync(HttpContext http, Func<HttpContext, string, IResult> answer)
    {
        var culture = await CultureAsync(http);
        using var context = http.RequestServices.GetRequiredService<IUmbracoContextFactory>().EnsureUmbracoContext();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        http.RequestServices.GetRequiredService<IVariationContextAccessor>().VariationContext = new VariationContext(culture);
        http.Response.Headers.CacheControl = "no-store";
        await answer(http, culture).ExecuteAsync(http);
    }

    // A language that the site does not speak is answered in its first one.
    private static async Task<string> CultureAsync(HttpContext http)
    {
        var asked = http.Request.Query[SearchAddress.LanguageParameter].FirstOrDefault();
        var known = await http.RequestServices.GetRequiredService<ILanguageService>().GetAllAsync();
        return known.FirstOrDefault(language => string.Equals(language.IsoCode, asked, StringComparison.OrdinalIgnoreCase))?.IsoCode
            ?? http.RequestServices.GetRequiredService<IDefaultCultureAccessor>().DefaultCulture;
    }

    private static IResult Answers(HttpContext http, string culture)
    {
        var request = SearchRequest.Of(ListRequest.Of(http.Request));
        if (request.Page is null)
        {
            return Results.NotFound();
        }

        var results = http.RequestServices.GetRequiredService<SearchAnswers>().Answer(request, culture);
        if (results.IsPreparing)
        {
            http.Response.Headers.RetryAfter = "10";
            return Results.Json(AnswerJson.Of(results, culture, SiteAddress.Of(http.Request)), AnswerJson.Options, statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        return Results.Json(AnswerJson.Of(results, culture, SiteAddress.Of(http.Request)), AnswerJson.Options);
    }

    // With the parameter of browsers' search fields in the form that they understand: the text, and a list of texts.
    private static IResult Suggestions(HttpContext http, string culture)
    {
        var typed = http.Request.Query[SearchRequest.TextParameter].FirstOrDefault() ?? string.Empty;
        var suggestions = http.RequestServices.GetRequiredService<SearchSuggestions>().For(typed, culture);
        return http.Request.Query.ContainsKey("opensearch")
            ? Results.Json(new object[] { typed, suggestions.Select(suggestion => suggestion.Text).ToArray() }, AnswerJson.Options, SuggestionsType)
            : Results.Json(suggestions, AnswerJson.Options);
    }

    private static IResult Description(HttpContext http, string culture) =>
        http.RequestServices.GetRequiredService<OpenSearchDescription>().Write(culture, SiteAddress.Of(http.Request)) is { } description
            ? Results.Text(description, DescriptionType, Encoding.UTF8)
            : Results.NotFound();
}
