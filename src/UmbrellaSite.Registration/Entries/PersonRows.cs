using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Entries;

internal static class PersonRows
{
    public static void Insert(SqlSession session, string entry, int number, PersonRequest person, string ticketHash) => session.Execute($"""
        INSERT INTO "registrationPerson" ("entry", "number", "name", "kind", "cancelled", "ticket")
        VALUES ({entry}, {number}, {person.Name.Trim()}, {(int)person.Kind}, 0, {ticketHash})
        """);

    public static List<Person> Of(SqlSession session, string entry) => session.Query(
        $"""
        SELECT "number", "name", "kind", "cancelled", "checkedIn" FROM "registrationPerson" WHERE "entry" = {entry} ORDER BY "number"
        """,
        row => new Person(row.Int(0), row.String(1), (PersonKind)row.Int(2), row.Int(3) == 1, row.TimeOrNull(4)));

    /// <returns>Whether there was such a seat to be given up.</returns>
    public static bool Cancel(SqlSession session, string entry, int number) => session.Execute($"""
        UPDATE "registrationPerson" SET "cancelled" = 1 WHERE "entry" = {entry} AND "number" = {number} AND "cancelled" = 0
        """) > 0;

    public static void Rename(SqlSession session, string entry, int number, string name) => session.Execute($"""
        UPDATE "registrationPerson" SET "name" = {name.Trim()} WHERE "entry" = {entry} AND "number" = {number}
        """);
}
