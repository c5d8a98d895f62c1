using System.Globalization;
using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>When a document is to be published or taken down: <c>&lt;Schedule&gt;</c>, in universal time.</summary>
internal static class Schedules
{
    private const string Entry = "ContentSchedule";
    private const string Action = "Action";
    private const string Date = "Date";

    public static XElement Serialize(IEnumerable<ContentSchedule> schedules) => new(
        Names.Schedule,
        schedules
            .OrderBy(schedule => schedule.Action.ToString(), StringComparer.Ordinal)
            .ThenBy(schedule => schedule.Culture, StringComparer.InvariantCulture)
            .ThenBy(schedule => schedule.Date)
            .Select(schedule => new XElement(
                Entry,
                new XElement(Names.Culture, schedule.Culture),
                new XElement(Action, schedule.Action),
                new XElement(Date, schedule.Date.ToString("s", CultureInfo.InvariantCulture)))));

    /// <summary>What of it still lies ahead: the past is not scheduled again.</summary>
    public static ContentScheduleCollection Read(XElement element, DateTimeOffset now)
    {
        var schedules = new ContentScheduleCollection();
        foreach (var written in element.Info()?.Element(Names.Schedule)?.Elements(Entry) ?? [])
        {
            var date = written.Date(Date) ?? throw new SyncProblemException(written, "The schedule has no Date.");
            if (date > now.UtcDateTime)
            {
                schedules.Add(new ContentSchedule(written.Text(Names.Culture), date, written.Choice(Action, ContentScheduleAction.Release)));
            }
        }

        return schedules;
    }

    public static void DropPast(XElement info, DateTimeOffset now) =>
        info.Element(Names.Schedule)?.Elements(Entry).Where(written => written.Date(Date) <= now.UtcDateTime).Remove();
}
