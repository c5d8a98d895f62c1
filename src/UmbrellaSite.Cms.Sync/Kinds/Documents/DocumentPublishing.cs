using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>In which languages a document is published: <c>&lt;Published&gt;</c>.</summary>
internal sealed class DocumentPublishing(IContentService documents)
{
    private const string AllCultures = "*";

    public static XElement Serialize(IContent item) => new(
        Names.Published,
        new XAttribute(Names.Default, item.Published),
        item.AvailableCultures
            .OrderBy(culture => culture, StringComparer.InvariantCulture)
            .Select(culture => new XElement(Names.Published, item.IsCulturePublished(culture), new XAttribute(Names.Culture, culture))));

    /// <summary>Takes down what the file does not want to be seen (any more). Comes first, because a language cannot be removed while it is published.</summary>
    public void Unpublish(XElement element, IContent item)
    {
        if (!item.Published || element.Info()?.Element(Names.Published) is null)
        {
            return;
        }

        var wanted = Wanted(element, item);
        if (!item.ContentType.VariesByCulture())
        {
            if (wanted.Count == 0)
            {
                documents.Unpublish(item);
            }

            return;
        }

        var named = NamedIn(element);
        var partial = element.Attribute(Names.Cultures) is not null;
        foreach (var culture in item.PublishedCultures.Except(wanted, StringComparer.OrdinalIgnoreCase).Where(culture => !partial || named.Contains(culture)).ToList())
        {
            documents.Unpublish(item, culture);
        }
    }

    /// <summary>Saves, and publishes what the file wants published, in one go where that is possible.</summary>
    /// <returns>A warning, when the document had to stay a draft.</returns>
    public string? Save(XElement element, IContent item, ContentScheduleCollection schedules, bool wasScheduled)
    {
        var wanted = Wanted(element, item);
        var isScheduled = wasScheduled || schedules.FullSchedule.Count > 0;
        if (wanted.Count == 0 || isScheduled)
        {
            SaveDraft(element, item, isScheduled ? schedules : null);
        }

        if (wanted.Count == 0)
        {
            return null;
        }

        var result = isScheduled
            ? documents.Publish(item, [.. wanted])
            : documents.SaveAndPublish(item, item.ContentType.VariesByCulture() ? [.. wanted] : []);
        if (result.Result == PublishResultType.FailedPublishPathNotPublished)
        {
            SaveDraft(element, item, null);
            return $"'{item.Name}' stays a draft, because a page above it is not published.";
        }

        return result.Success ? null : throw Refused(element, item, result);
    }

    private void SaveDraft(XElement element, IContent item, ContentScheduleCollection? schedules)
    {
        var saved = documents.Save(item, null, schedules);
        if (!saved.Success)
        {
            throw new SyncProblemException(element, $"Saving '{item.Name}' was refused: {Outcome.Words(saved.Result)}.");
        }
    }

    private static SyncProblemException Refused(XElement element, IContent item, PublishResult result)
    {
        var properties = result.InvalidProperties?.Select(property => property.Alias).ToList() ?? [];
        var reason = properties.Count > 0
            ? $"the values of {string.Join(", ", properties)} are missing or not valid"
            : Outcome.Words(result.Result);
        return new SyncProblemException(element, $"Publishing '{item.Name}' was refused: {reason}.");
    }

    private static List<string> Wanted(XElement element, IContent item)
    {
        var published = element.Info()?.Element(Names.Published);
        if (published is null)
        {
            return [];
        }

        if (!item.ContentType.VariesByCulture())
        {
            var flags = published.Elements().Select(Flag).Append(published.Attribute(Names.Default) is { } all && SyncElement.ParseFlag(all, all.Value));
            return flags.Any(flag => flag) ? [AllCultures] : [];
        }

        return [.. published.Elements(Names.Published).Where(Flag).Select(CultureOf)];
    }

    private static HashSet<string> NamedIn(XElement element) =>
        (element.Info()?.Element(Names.Published)?.Elements(Names.Published) ?? []).Select(CultureOf).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool Flag(XElement published) => published.Value.Length > 0 && SyncElement.ParseFlag(published, published.Value);

    private static string CultureOf(XElement published) => published.Attribute(Names.Culture)?.Value
        ?? throw new SyncProblemException(published, "<Published> has no Culture.");
}
