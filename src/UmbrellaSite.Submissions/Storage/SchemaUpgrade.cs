using UmbrellaSite.Submissions.Guarding;

namespace UmbrellaSite.Submissions.Storage;

/// <summary>Brings the tables of all parts to the state that this program knows, before the first submission.</summary>
public sealed class SchemaUpgrade(SubmissionStore store, IEnumerable<IStoragePart> parts, TimeProvider clock)
{
    private const string Versions = "submissionSchema";

    /// <exception cref="InvalidOperationException">A newer program has already changed the tables.</exception>
    public Task RunAsync(CancellationToken cancellationToken = default) => store.Read(IsUpToDate) ? Task.CompletedTask : store.WriteAsync(
        session =>
        {
            session.Run("""
                CREATE TABLE IF NOT EXISTS "submissionSchema" (
                  "part" TEXT NOT NULL, "version" BIGINT NOT NULL, "applied" BIGINT NOT NULL, PRIMARY KEY ("part", "version"))
                """);
            foreach (var part in parts)
            {
                Upgrade(session, part);
            }

            SigningKey.Create(session, clock.GetUtcNow());
        },
        cancellationToken);

    // Mostly nothing is to be done, and then nobody who writes has to be waited for.
    private bool IsUpToDate(SqlSession session) =>
        session.Scalar<long>($"""SELECT COUNT(*) FROM sqlite_master WHERE "name" = {Versions}""") > 0
        && parts.All(part => Version(session, part) == part.Migrations.Count);

    private static long Version(SqlSession session, IStoragePart part) =>
        session.Scalar<long>($"""SELECT COALESCE(MAX("version"), 0) FROM "submissionSchema" WHERE "part" = {part.Name}""");

    private void Upgrade(SqlSession session, IStoragePart part)
    {
        var version = Version(session, part);
        if (version > part.Migrations.Count)
        {
            throw new InvalidOperationException(
                $"The tables of '{part.Name}' are at version {version}, this program knows {part.Migrations.Count}. Start the newer program again, or restore the backup made before it.");
        }

        for (var next = (int)version; next < part.Migrations.Count; next++)
        {
            foreach (var statement in part.Migrations[next].Statements(SubmissionStore.Types))
            {
                session.Run(statement);
            }

            session.Execute($"""
                INSERT INTO "submissionSchema" ("part", "version", "applied") VALUES ({part.Name}, {next + 1}, {clock.GetUtcNow().Stored()})
                """);
        }
    }
}
