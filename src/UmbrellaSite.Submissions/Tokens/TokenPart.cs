using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Tokens;

internal sealed class TokenPart : IStoragePart
{
    // So that a page can say "expired" instead of "unknown".
    private static readonly TimeSpan _keptExpired = TimeSpan.FromDays(7);

    public string Name => "tokens";

    public IReadOnlyList<Migration> Migrations { get; } = [new CreateTokens()];

    public IReadOnlyList<TableRetention> Tables { get; } =
    [
        new(
            "submissionToken",
            Personal: ["hash", "owner"],
            Impersonal: ["purpose", "created", "expires"],
            Period: "7 days after a link has expired, and with its entry",
            Expire: (session, now) => session.Execute($"""
                DELETE FROM "submissionToken" WHERE "expires" < {(now - _keptExpired).Stored()}
                """)),
    ];

    private sealed class CreateTokens : Migration
    {
        public override IEnumerable<string> Statements(ColumnTypes types) =>
        [
            """
            CREATE TABLE "submissionToken" (
              "hash" TEXT NOT NULL PRIMARY KEY,
              "purpose" TEXT NOT NULL,
              "owner" TEXT NOT NULL,
              "created" BIGINT NOT NULL,
              "expires" BIGINT NOT NULL)
            """,
            """CREATE INDEX "submissionTokenOwner" ON "submissionToken" ("owner")""",
            """CREATE INDEX "submissionTokenExpires" ON "submissionToken" ("expires")""",
        ];
    }
}
