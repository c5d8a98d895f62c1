using System.Text.Json.Nodes;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Frame;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Standards;

/// <summary>Says in the words of schema.org what a page is about. Self-help is no medical business: organisations are NGOs.</summary>
internal sealed class StructuredData(CurrentPage current, CatalogueStore catalogues)
{
    public JsonNode Of(PageFrame frame)
    {
        var site = new Uri(frame.Head.CanonicalUrl, UriKind.Absolute);
        var graph = new JsonArray { Publisher(frame, site) };
        if (frame.Breadcrumb.Count > 0)
        {
            graph.Add((JsonNode)Breadcrumb(frame, site));
        }

        if (Subject(site) is { } subject)
        {
            graph.Add((JsonNode)subject);
        }

        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph };
    }

    private static string PublisherId(Uri site) => new Uri(site, "/#organisation").AbsoluteUri;

    private static JsonObject Publisher(PageFrame frame, Uri site) => new()
    {
        ["@type"] = "NGO",
        ["@id"] = PublisherId(site),
        ["name"] = frame.Footer.Name,
        ["url"] = new Uri(site, "/").AbsoluteUri,
        ["telephone"] = frame.Footer.Phone,
        ["email"] = frame.Footer.Email,
        ["address"] = new JsonObject { ["@type"] = "PostalAddress", ["streetAddress"] = frame.Footer.Street, ["addressLocality"] = frame.Footer.Town, ["addressCountry"] = "DE" },
    };

    private static JsonObject Breadcrumb(PageFrame frame, Uri site) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. frame.Breadcrumb.Select((step, index) => (JsonNode)new JsonObject
        {
            ["@type"] = "ListItem", ["position"] = index + 1, ["name"] = step.Text, ["item"] = new Uri(site, step.Url).AbsoluteUri,
        })]),
    };

    private JsonObject? Subject(Uri site) => current.Content switch
    {
        Organisation organisation => Describe(organisation, organisation.Name, organisation.Lead, site),
        ContactPoint contactPoint => Describe(contactPoint, contactPoint.Name, contactPoint.Lead, site),
        Event happening => catalogues.Current.Find<EventEntry>(happening.Key) is { } entry ? EventData.Of(entry, site, PublisherId(site)) : null,
        NewsArticle article => Article(article, site),
        GlossaryTerm term => Term(term, site),
        Campaign campaign => Quotations(campaign, site),
        _ => null,
    };

    private static JsonObject Describe(IContactDetails contact, string name, string? lead, Uri site) => new()
    {
        ["@type"] = "NGO",
        ["name"] = name,
        ["description"] = lead,
        ["url"] = contact.Website.OrNull() ?? site.AbsoluteUri,
        ["telephone"] = contact.Phone,
        ["email"] = contact.Email,
        ["address"] = new JsonObject
        {
            ["@type"] = "PostalAddress", ["streetAddress"] = contact.Street, ["postalCode"] = contact.PostalCode, ["addressLocality"] = contact.City, ["addressCountry"] = "DE",
        },
    };

    private static JsonObject Article(NewsArticle article, Uri site) => new()
    {
        ["@type"] = "NewsArticle",
        ["headline"] = article.Name,
        ["description"] = article.Lead,
        ["datePublished"] = article.Date is { } day ? Dates.Machine(day) : null,
        ["dateModified"] = article.UpdateDate.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
        ["mainEntityOfPage"] = site.AbsoluteUri,
        ["author"] = new JsonObject { ["@id"] = PublisherId(site) },
        ["publisher"] = new JsonObject { ["@id"] = PublisherId(site) },
    };

    private static JsonObject Term(GlossaryTerm term, Uri site) => new()
    {
        ["@type"] = "DefinedTerm",
        ["name"] = term.Name,
        ["description"] = term.Definition,
        ["url"] = site.AbsoluteUri,
        ["inDefinedTermSet"] = new JsonObject { ["@type"] = "DefinedTermSet", ["url"] = new Uri(site, "..").AbsoluteUri },
    };

    private static JsonObject? Quotations(Campaign campaign, Uri site) => campaign.Statements is not { Count: > 0 } statements ? null : new JsonObject
    {
        ["@type"] = "WebPage",
        ["url"] = site.AbsoluteUri,
        ["hasPart"] = new JsonArray([.. statements.Select(block => block.Content).OfType<StatementBlock>().Select(statement => (JsonNode)new JsonObject
        {
            ["@type"] = "Quotation",
            ["text"] = statement.Quote,
            ["creator"] = new JsonObject { ["@type"] = "Person", ["name"] = statement.Person, ["jobTitle"] = statement.Role },
        })]),
    };
}
