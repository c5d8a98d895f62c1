using System.Text.Json.Nodes;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Standards;

/// <summary>An event in the words of schema.org.</summary>
internal static class EventData
{
    private const string Schema = "https://schema.org/";

    public static JsonObject Of(EventEntry happening, Uri page, string publisher) => new()
    {
        ["@type"] = "Event",
        ["name"] = happening.Name,
        ["description"] = happening.Lead,
        ["url"] = page.AbsoluteUri,
        ["startDate"] = Dates.Machine(happening.Start),
        ["endDate"] = Dates.Machine(happening.End),
        ["eventStatus"] = Schema + happening.Status switch
        {
            EventStates.Cancelled => "EventCancelled",
            EventStates.Postponed => "EventPostponed",
            _ => "EventScheduled",
        },
        ["eventAttendanceMode"] = Schema + happening.Format switch
        {
            EventFormats.Online => "OnlineEventAttendanceMode",
            EventFormats.Hybrid => "MixedEventAttendanceMode",
            _ => "OfflineEventAttendanceMode",
        },
        ["location"] = new JsonArray([.. Locations(happening, page)]),
        ["organizer"] = happening.OrganiserKey is null
            ? new JsonObject { ["@id"] = publisher }
            : new JsonObject { ["@type"] = "NGO", ["name"] = happening.Organiser },
    };

    private static IEnumerable<JsonNode> Locations(EventEntry happening, Uri page)
    {
        if (happening.IsOnSite)
        {
            yield return new JsonObject
            {
                ["@type"] = "Place",
                ["name"] = happening.Venue,
                ["address"] = new JsonObject
                {
                    ["@type"] = "PostalAddress", ["streetAddress"] = happening.Street, ["postalCode"] = happening.PostalCode, ["addressLocality"] = happening.City, ["addressCountry"] = "DE",
                },
            };
        }

        if (happening.IsOnline)
        {
            yield return new JsonObject { ["@type"] = "VirtualLocation", ["url"] = page.AbsoluteUri };
        }
    }
}
