using UmbrellaSite.Forms.Drafts;
using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Entries;

/// <summary>The tables of forms.</summary>
internal sealed class FormsPart(EntryRemoval removal) : IStoragePart
{
    public string Name => "forms";

    public IReadOnlyList<Migration> Migrations { get; } = [new CreateForms(), new AddMessages()];

    public IReadOnlyList<TableRetention> Tables =>
    [
        new(
            "formEntry",
            Personal: ["reference", "culture", "answers", "page"],
            Impersonal: ["key", "form", "state", "created", "changed", "expires"],
            Period: "as the form says for each state, 90 days unless it says otherwise",
            Expire: removal.Expire),
        new(
            "formMessage",
            Personal: ["text"],
            Impersonal: ["id", "entry", "office", "created"],
            Period: "with the entry they are about",
            Expire: (session, _) => session.Execute($"""DELETE FROM "formMessage" WHERE "entry" NOT IN (SELECT "key" FROM "formEntry")""")),
        TableRetention.WithoutPersons("formWorkflowRun", "id", "entry", "workflow", "name", "stage", "state", "attempts", "due", "created", "finished", "problem"),
        new(
            "formDraft",
            Personal: ["owner", "content"],
            Impersonal: ["key", "form", "changed", "expires"],
            Period: "one day; 30 days when its writer had it kept",
            Expire: DraftTable.Expire),
    ];

    private sealed class CreateForms : Migration
    {
        public override IEnumerable<string> Statements(ColumnTypes types) =>
        [
            """
            CREATE TABLE "formEntry" (
              "key" TEXT NOT NULL PRIMARY KEY,
              "form" TEXT NOT NULL,
              "reference" TEXT NOT NULL UNIQUE,
              "state" BIGINT NOT NULL,
              "culture" TEXT NOT NULL,
              "answers" TEXT NOT NULL,
              "created" BIGINT NOT NULL,
              "changed" BIGINT NOT NULL,
              "expires" BIGINT)
            """,
            """CREATE INDEX "formEntryForm" ON "formEntry" ("form", "created")""",
            """CREATE INDEX "formEntryExpires" ON "formEntry" ("expires")""",
            $"""
            CREATE TABLE "formWorkflowRun" (
              "id" {types.Identity},
              "entry" TEXT NOT NULL,
              "workflow" TEXT NOT NULL,
              "name" TEXT NOT NULL,
              "stage" BIGINT NOT NULL,
              "state" BIGINT NOT NULL,
              "attempts" BIGINT NOT NULL,
              "due" BIGINT NOT NULL,
              "created" BIGINT NOT NULL,
              "finished" BIGINT,
              "problem" TEXT)
            """,
            """CREATE INDEX "formWorkflowRunEntry" ON "formWorkflowRun" ("entry")""",
            """CREATE INDEX "formWorkflowRunDue" ON "formWorkflowRun" ("due") WHERE "state" = 0""",
            """
            CREATE TABLE "formDraft" (
              "key" TEXT NOT NULL PRIMARY KEY,
              "owner" TEXT NOT NULL,
              "form" TEXT NOT NULL,
              "content" TEXT NOT NULL,
              "changed" BIGINT NOT NULL,
              "expires" BIGINT NOT NULL,
              UNIQUE ("owner", "form"))
            """,
            """CREATE INDEX "formDraftExpires" ON "formDraft" ("expires")""",
        ];
    }

    private sealed class AddMessages : Migration
    {
        public override IEnumerable<string> Statements(ColumnTypes types) =>
        [
            """ALTER TABLE "formEntry" ADD COLUMN "page" TEXT NOT NULL DEFAULT '' """,
            $"""
            CREATE TABLE "formMessage" (
              "id" {types.Identity},
              "entry" TEXT NOT NULL,
              "office" BIGINT NOT NULL,
              "text" TEXT NOT NULL,
              "created" BIGINT NOT NULL)
            """,
            """CREATE INDEX "formMessageEntry" ON "formMessage" ("entry")""",
        ];
    }
}
