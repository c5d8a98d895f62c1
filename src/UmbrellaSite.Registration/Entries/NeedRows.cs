using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Entries;

internal static class NeedRows
{
    public static List<Need> Of(SqlSession session, string entry) => session.Query(
        $"""SELECT "kind", "remark" FROM "registrationNeed" WHERE "entry" = {entry} ORDER BY "kind", "id" """,
        row => new Need((NeedKind)row.Int(0), row.String(1)));

    public static void Replace(SqlSession session, string entry, IEnumerable<Need> needs)
    {
        session.Execute($"""DELETE FROM "registrationNeed" WHERE "entry" = {entry}""");
        foreach (var need in needs)
        {
            session.Execute($"""
                INSERT INTO "registrationNeed" ("entry", "kind", "remark") VALUES ({entry}, {(int)need.Kind}, {need.Remark})
                """);
        }
    }
}
