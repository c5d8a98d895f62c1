using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>Every way in which a page is not there for everybody.</summary>
internal static class HiddenPages
{
    public static IReadOnlyDictionary<string, Func<ChangingSite, string, string, Task>> All { get; } = new Dictionary<string, Func<ChangingSite, string, string, Task>>
    {
        ["draft"] = (site, name, lead) => Done(site.Draft(name, lead)),
        ["unpublished"] = (site, name, lead) => Done(site.Content.Unpublish(site.Published(name, lead))),
        ["scheduled"] = (site, name, lead) =>
        {
            site.Content.PersistContentSchedule(site.Draft(name, lead), ContentScheduleCollection.CreateWithEntry("de", new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc), null));
            return Task.CompletedTask;
        },
        ["protected"] = (site, name, lead) => site.ProtectAsync(site.Published(name, lead)),
        ["below a protected page"] = async (site, name, lead) =>
        {
            var above = site.Published("Innerer Kreis", "Nur für Mitglieder.");
            site.Published(name, lead, above);
            await site.ProtectAsync(above);
        },
        ["published below a page that is protected already"] = async (site, name, lead) =>
        {
            var above = site.Published("Zweiter Kreis", "Nur für Mitglieder.");
            await site.ProtectAsync(above);
            site.Published(name, lead, above);
        },
        ["another culture"] = (site, name, lead) =>
        {
            var page = site.Draft(name, lead);
            page.SetCultureName("Etwas anderes", "de");
            page.SetValue("lead", "Auf Deutsch steht hier nichts davon.", "de");
            site.Content.Save(page);
            site.Publish(page, "de", "en");
            return Task.CompletedTask;
        },
        ["in the recycle bin"] = (site, name, lead) => Done(site.Content.MoveToRecycleBin(site.Published(name, lead))),
        ["deleted"] = (site, name, lead) => Done(site.Content.Delete(site.Published(name, lead))),
        ["below a page that was deleted"] = (site, name, lead) =>
        {
            var above = site.Published("Vergänglich", "Bald fort.");
            site.Published(name, lead, above);
            return Done(site.Content.Delete(site.Content.GetById(above.Key)!));
        },
        ["below a page that was unpublished"] = (site, name, lead) =>
        {
            var above = site.Published("Zurückgezogen", "Bald fort.");
            site.Published(name, lead, above);
            return Done(site.Content.Unpublish(site.Content.GetById(above.Key)!));
        },
        ["moved below a page that is not published"] = (site, name, lead) =>
        {
            var above = site.Draft("Noch ein Entwurf", "Noch nicht fertig.");
            return Done(site.Content.Move(site.Published(name, lead), above.Id));
        },
        ["culture unpublished"] = (site, name, lead) => Done(site.Content.Unpublish(site.Published(name, lead, null, "contentPage", "de", "en"), "de")),
        ["branch unpublished in its culture"] = (site, name, lead) =>
        {
            var above = site.Published("Zweisprachig", "In zwei Sprachen.", null, "contentPage", "de", "en");
            site.Published(name, lead, above, "contentPage", "de", "en");
            return Done(site.Content.Unpublish(site.Content.GetById(above.Key)!, "de"));
        },
        ["hidden in lists"] = (site, name, lead) =>
        {
            var page = site.Draft(name, lead);
            page.SetValue("umbracoNaviHide", true);
            site.Content.Save(page);
            site.Publish(page);
            return Task.CompletedTask;
        },
    };

    private static Task Done(object? result) => Task.FromResult(result);
}
