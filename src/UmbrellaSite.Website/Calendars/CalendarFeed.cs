using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Events;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Calendars;

/// <summary>The calendar to subscribe to, narrowed down like the list of events.</summary>
internal sealed class CalendarFeed(ListBuilder lists, Dates dates)
{
    /// <returns>Null where the address asks for what there is not.</returns>
    public string? Write(Catalogue catalogue, ListRequest request, Uri site)
    {
        var list = lists.Build([.. catalogue.Upcoming(dates.Now)], EventFacets.Of(catalogue, dates), request, pageSize: int.MaxValue / 2);
        return list.Problem is ListProblem.None
            ? CalendarWriter.Write(catalogue.Directory(EventDirectory.ModelTypeAlias)?.Name ?? string.Empty, list.All, site)
            : null;
    }
}
