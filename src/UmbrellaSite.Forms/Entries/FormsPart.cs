using UmbrellaSite.Forms.Drafts;
using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Entries;

/// <summary>The tables of forms.</summary>
internal sealed class FormsPart : IStoragePart
{
    public string Name => "forms";

    public IReadOnlyList<Migration> Migrations { get; } = [new CreateForms()];

    public IReadOnlyList<TableRetention> Tables { get; } =
    [
        new(
            "formEntry",
            Personal: ["reference", "culture", "answers"],
            Impersonal: ["key", "form", "state", "created", "changed", "expires"],
            Period: "as the form says for each state, 90 days unless it says otherwise",
            Expire: EntryTable.Expire),
        TableRetention.WithoutPersons("formWorkflowRun", "id", "entry", "workflow", "name", "stage", "state", "attempts", "due", "created", "finished", "problem"),
        new(
            "formDraft",
            Personal: ["owner", "content"],
            Impersonal: ["key", "form", "changed", "expires"],
            Period: "one day; 30 days when its writer had it kept",
            Expire: DraftTable.Expire),
        TableRetention.WithoutPersons("formExport", "id", "form", "format", "entries", "actor", "created"),
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
            $"""
            CREATE TABLE "formExport" (
              "id" {types.Identity},
              "form" TEXT NOT NULL,
              "format" TEXT NOT NULL,
              "entries" BIGINT NOT NULL,
              "actor" TEXT NOT NULL,
              "created" BIGINT NOT NULL)
            """,
        ];
    }
}
