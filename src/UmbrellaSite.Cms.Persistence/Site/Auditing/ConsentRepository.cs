using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Site.Tables;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Auditing;

/// <summary>Who agreed to what, newest first. Earlier states of the same consent hang on the newest as its history.</summary>
internal sealed class ConsentRepository(IScopeAccessor scopes)
    : UncachedRepository<IConsent>(scopes, Table), IConsentRepository
{
    private static readonly EntityTable<IConsent> Table = new(
        """ "id", "current", "source", "context", "action", "createDate", "state", "comment" """,
        "\"umbracoConsent\"",
        new ColumnMap
        {
            ["Id"] = "\"id\"",
            ["Current"] = "\"current\"",
            ["Source"] = "\"source\"",
            ["Context"] = "\"context\"",
            ["Action"] = "\"action\"",
            ["CreateDate"] = "\"createDate\"",
            ["State"] = "\"state\"",
            ["Comment"] = "\"comment\"",
        },
        "\"createDate\" DESC, \"id\" DESC",
        Read);

    public override IEnumerable<IConsent> Get(IQuery<IConsent> query) => Reader.Get(query)
        .GroupBy(consent => (consent.Source, consent.Context, consent.Action))
        .Select(WithHistory)
        .ToList();

    public void ClearCurrent(string source, string context, string action) => Database.Execute($"""
        UPDATE "umbracoConsent" SET "current" = {false}
        WHERE "source" = {source} AND "context" = {context} AND "action" = {action} AND "current" = {true}
        """);

    private static IConsent Read(Row row) => new Consent
    {
        Id = row.Int(0),
        Current = row.Bool(1),
        Source = row.String(2),
        Context = row.String(3),
        Action = row.String(4),
        CreateDate = row.UtcDate(5),
        State = (ConsentState)row.Int(6),
        Comment = row.StringOrNull(7),
    };

    private static IConsent WithHistory(IEnumerable<IConsent> newestFirst)
    {
        var consents = newestFirst.ToList();
        var newest = (Consent)consents[0];
        newest.HistoryInternal = consents.Count > 1 ? consents[1..] : null;
        return newest;
    }

    protected override int Insert(IConsent consent) => Database.Insert("umbracoConsent", "id", $"""
        ("current", "source", "context", "action", "createDate", "state", "comment")
        VALUES ({consent.Current}, {consent.Source}, {consent.Context}, {consent.Action}, {consent.CreateDate}, {(int)consent.State}, {consent.Comment})
        """);

    protected override void Update(IConsent consent) => Database.Execute($"""
        UPDATE "umbracoConsent"
        SET "current" = {consent.Current}, "source" = {consent.Source}, "context" = {consent.Context}, "action" = {consent.Action},
            "state" = {(int)consent.State}, "comment" = {consent.Comment}
        WHERE "id" = {consent.Id}
        """);
}
