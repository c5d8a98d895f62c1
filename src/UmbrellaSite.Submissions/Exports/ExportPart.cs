using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Exports;

internal sealed class ExportPart : IStoragePart
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(365);

    public string Name => "exports";

    public IReadOnlyList<Migration> Migrations { get; } = [new CreateExports()];

    public IReadOnlyList<TableRetention> Tables { get; } =
    [
        new(
            "submissionExport",
            Personal: ["who"],
            Impersonal: ["id", "time", "what", "format", "rows", "sensitive"],
            Period: "a year after the export",
            Expire: (session, now) => session.Execute($"""
                DELETE FROM "submissionExport" WHERE "time" < {(now - _kept).Stored()}
                """)),
    ];

    private sealed class CreateExports : Migration
    {
        public override IEnumerable<string> Statements(ColumnTypes types) =>
        [
            $"""
            CREATE TABLE "submissionExport" (
              "id" {types.Identity},
              "time" BIGINT NOT NULL,
              "who" TEXT NOT NULL,
              "what" TEXT NOT NULL,
              "format" BIGINT NOT NULL,
              "rows" BIGINT NOT NULL,
              "sensitive" BIGINT NOT NULL)
            """,
        ];
    }
}
