using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>When documents are to be published and taken back, for each culture. Dates are UTC.</summary>
internal sealed class DocumentSchedule(IScopeAccessor scopes, ILanguageRepository languages)
{
    public ContentScheduleCollection Of(int documentId)
    {
        var schedule = new ContentScheduleCollection();
        foreach (var entry in Load([documentId]).Select(entry => entry.Schedule))
        {
            schedule.Add(entry);
        }

        return schedule;
    }

    public IDictionary<int, IEnumerable<ContentSchedule>> OfMany(int[] documentIds) => Load(documentIds)
        .GroupBy(entry => entry.DocumentId, entry => entry.Schedule)
        .ToDictionary(group => group.Key, group => (IEnumerable<ContentSchedule>)group.ToList());

    public void Replace(int documentId, ContentScheduleCollection schedule)
    {
        var entries = schedule.FullSchedule.ToList();
        var kept = entries.Where(entry => entry.Id != Guid.Empty).Select(entry => entry.Id).ToList();
        var delete = SqlBuilder.Of($"""DELETE FROM "umbracoContentSchedule" WHERE "nodeId" = {documentId}""");
        scopes.Database().Execute(delete.AppendIf(kept.Count > 0, $" AND \"id\" NOT IN ({kept})"));
        foreach (var entry in entries)
        {
            if (entry.Id == Guid.Empty)
            {
                entry.Id = Guid.NewGuid();
            }

            Store(documentId, entry);
        }
    }

    public void Clear(DateTime until) =>
        scopes.Database().Execute($"""DELETE FROM "umbracoContentSchedule" WHERE "date" <= {until}""");

    public void Clear(DateTime until, ContentScheduleAction action) => scopes.Database().Execute(
        $"""DELETE FROM "umbracoContentSchedule" WHERE "date" <= {until} AND "action" = {action.ToString()}""");

    public bool IsDue(DateTime until, ContentScheduleAction action) => scopes.Database().QueryFirst<int?>(
        $"""SELECT 1 FROM "umbracoContentSchedule" WHERE "date" <= {until} AND "action" = {action.ToString()} LIMIT 1""",
        row => row.Int(0)) is not null;

    /// <summary>A condition that holds for nodes <c>n</c> with something due.</summary>
    public static SqlBuilder DueNodes(DateTime until, ContentScheduleAction action) => SqlBuilder.Of($"""
        n."id" IN (SELECT "nodeId" FROM "umbracoContentSchedule" WHERE "date" <= {until} AND "action" = {action.ToString()})
        """);

    private List<(int DocumentId, ContentSchedule Schedule)> Load(IReadOnlyCollection<int> documentIds) =>
        IdBatches.Of(documentIds).SelectMany(batch => scopes.Database().Query(
            $"""
            SELECT "nodeId", "id", "languageId", "date", "action" FROM "umbracoContentSchedule"
            WHERE "nodeId" IN ({batch}) ORDER BY "date"
            """,
            row => (row.Int(0), Read(row)))).ToList();

    private ContentSchedule Read(Row row) => new(
        row.Guid(1),
        row.IntOrNull(2) is { } languageId ? languages.GetIsoCodeById(languageId)! : Constants.System.InvariantCulture,
        row.UtcDate(3),
        Enum.Parse<ContentScheduleAction>(row.String(4)));

    private void Store(int documentId, ContentSchedule entry)
    {
        var languageId = languages.GetIdByIsoCode(entry.Culture, throwOnNotFound: false);
        scopes.Database().Execute($"""
            INSERT INTO "umbracoContentSchedule" ("id", "nodeId", "languageId", "date", "action")
            VALUES ({entry.Id}, {documentId}, {languageId}, {entry.Date}, {entry.Action.ToString()})
            ON CONFLICT ("id") DO UPDATE SET "languageId" = excluded."languageId", "date" = excluded."date",
                "action" = excluded."action"
            """);
    }
}
