using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Guarding;

internal sealed class GuardingPart : IStoragePart
{
    // Longer than a form page stays good.
    private static readonly TimeSpan _remembered = TimeSpan.FromDays(2);

    public string Name => "guarding";

    public IReadOnlyList<Migration> Migrations { get; } = [new CreateGuarding()];

    public IReadOnlyList<TableRetention> Tables { get; } =
    [
        new(
            "submissionOnce",
            Personal: ["hash", "result"],
            Impersonal: ["created"],
            Period: "2 days",
            Expire: (session, now) => session.Execute($"""
                DELETE FROM "submissionOnce" WHERE "created" < {(now - _remembered).Stored()}
                """)),
        TableRetention.WithoutPersons("submissionSecret", "name", "value", "created"),
        TableRetention.WithoutPersons("submissionSchema", "part", "version", "applied"),
    ];

    private sealed class CreateGuarding : Migration
    {
        public override IEnumerable<string> Statements(ColumnTypes types) =>
        [
            """
            CREATE TABLE "submissionOnce" (
              "hash" TEXT NOT NULL PRIMARY KEY, "result" TEXT NOT NULL, "created" BIGINT NOT NULL)
            """,
            """CREATE INDEX "submissionOnceCreated" ON "submissionOnce" ("created")""",
            $"""
            CREATE TABLE "submissionSecret" (
              "name" TEXT NOT NULL PRIMARY KEY, "value" {types.Bytes} NOT NULL, "created" BIGINT NOT NULL)
            """,
        ];
    }
}
