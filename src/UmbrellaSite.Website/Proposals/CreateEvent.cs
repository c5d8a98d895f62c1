using System.Globalization;
using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Forms.Actions;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Proposals;

/// <summary>Makes an event of a proposal that was accepted: a draft with the key of the proposal, which an editor looks at and publishes.</summary>
internal sealed class CreateEvent(IContentService contents, IContentTypeService types) : IEntryAction
{
    private const string Language = "de";

    public string Name => "createEvent";

    public Task RunAsync(ActionEntry entry, CancellationToken cancellationToken)
    {
        if (contents.GetById(entry.Key) is null && contents.Save(Draft(entry)) is { Success: false } refused)
        {
            throw new EntryActionException($"The event was not saved: {refused.Result}.");
        }

        return Task.CompletedTask;
    }

    private static DateTimeOffset Moment(ActionEntry entry, string time)
    {
        const string Format = "yyyy-MM-dd H:mm";
        var text = $"{entry.Text("day")} {entry.Text(time).Replace('.', ':')}";
        if (!DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            throw new EntryActionException("The proposal has no day and time that can be read. Make the event by hand.");
        }

        return new DateTimeOffset(local, Dates.Berlin.GetUtcOffset(local));
    }

    private static void SetTime(IContent page, string alias, DateTimeOffset time) => page.SetValue(alias, JsonSerializer.Serialize(
        new { date = time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), timeZone = "Europe/Berlin" }));

    private static void SetChoice(IContent page, string alias, string choice) =>
        page.SetValue(alias, choice.Length == 0 ? null : JsonSerializer.Serialize(new[] { choice }));

    private IContent Draft(ActionEntry entry)
    {
        var page = contents.Create(entry.Text("title"), Directory().Id, Event.ModelTypeAlias);
        page.Key = entry.Key;
        page.SetCultureName(entry.Text("title"), Language);
        page.SetValue("lead", entry.Text("lead"), Language);
        page.SetValue("audience", entry.Text("audience"), Language);
        page.SetValue("costs", entry.Text("costs"), Language);
        page.SetValue("organiserName", entry.Text("organiser"));
        page.SetValue("contactEmail", entry.Text("email"));
        page.SetValue("contactPhone", entry.Text("phone"));
        SetChoice(page, "status", "Findet statt");
        SetPlace(page, entry);
        SetTimes(page, entry);
        return page;
    }

    private static void SetPlace(IContent page, ActionEntry entry)
    {
        SetChoice(page, "format", entry.Text("format"));
        SetChoice(page, "federalState", entry.Text("state"));
        page.SetValue("venue", entry.Text("venue"));
        page.SetValue("street", entry.Part("address", "street"));
        page.SetValue("postalCode", entry.Part("address", "postcode"));
        page.SetValue("city", entry.Part("address", "town"));
    }

    // What ends at one o'clock after a beginning at eight ends on the next day.
    private static void SetTimes(IContent page, ActionEntry entry)
    {
        var (start, end) = (Moment(entry, "start"), Moment(entry, "end"));
        SetTime(page, "start", start);
        SetTime(page, "end", end > start ? end : end.AddDays(1));
    }

    private IContent Directory()
    {
        var type = types.Get(EventDirectory.ModelTypeAlias) ?? throw new EntryActionException("There is no document type for the list of events.");
        return contents.GetPagedOfType(type.Id, 0, 1, out _, null!).FirstOrDefault()
            ?? throw new EntryActionException("There is no page with the list of events to put the new one below.");
    }
}
