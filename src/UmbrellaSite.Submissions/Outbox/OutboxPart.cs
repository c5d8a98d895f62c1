using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Outbox;

internal sealed class OutboxPart : IStoragePart
{
    /// <summary>Long enough to answer "I got no mail" and to send it again.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(14);

    public string Name => "outbox";

    public IReadOnlyList<Migration> Migrations { get; } = [new CreateOutbox(), new IndexClaims()];

    public IReadOnlyList<TableRetention> Tables { get; } =
    [
        new(
            "submissionOutbox",
            Personal: ["owner", "recipient", "replyTo", "subject", "text", "html", "fileName", "fileType", "fileContent", "once"],
            Impersonal: ["id", "messageId", "state", "attempts", "due", "claimedBy", "claimedUntil", "created", "finished", "problem"],
            Period: "14 days after a mail was sent or given up, and with its entry",
            Expire: (session, now) => session.Execute($"""
                DELETE FROM "submissionOutbox" WHERE "finished" < {(now - KeptFor).Stored()}
                """)),
    ];

    private sealed class IndexClaims : Migration
    {
        public override IEnumerable<string> Statements(ColumnTypes types) =>
        [
            """CREATE INDEX "submissionOutboxClaimed" ON "submissionOutbox" ("claimedBy", "claimedUntil") WHERE "state" IN (1, 2)""",
        ];
    }

    private sealed class CreateOutbox : Migration
    {
        public override IEnumerable<string> Statements(ColumnTypes types) =>
        [
            $"""
            CREATE TABLE "submissionOutbox" (
              "id" {types.Identity},
              "messageId" TEXT NOT NULL,
              "owner" TEXT NOT NULL,
              "once" TEXT UNIQUE,
              "recipient" TEXT NOT NULL,
              "replyTo" TEXT,
              "subject" TEXT NOT NULL,
              "text" TEXT NOT NULL,
              "html" TEXT,
              "fileName" TEXT,
              "fileType" TEXT,
              "fileContent" {types.Bytes},
              "state" BIGINT NOT NULL,
              "attempts" BIGINT NOT NULL,
              "due" BIGINT NOT NULL,
              "claimedBy" TEXT,
              "claimedUntil" BIGINT,
              "created" BIGINT NOT NULL,
              "finished" BIGINT,
              "problem" TEXT)
            """,
            """CREATE INDEX "submissionOutboxOpen" ON "submissionOutbox" ("recipient", "id") WHERE "state" IN (0, 1, 2)""",
            """CREATE INDEX "submissionOutboxDue" ON "submissionOutbox" ("id") WHERE "state" = 0""",
            """CREATE INDEX "submissionOutboxOwner" ON "submissionOutbox" ("owner")""",
            """CREATE INDEX "submissionOutboxFinished" ON "submissionOutbox" ("finished")""",
        ];
    }
}
