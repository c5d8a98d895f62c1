using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>Runs of workflows in the database.</summary>
internal static class RunTable
{
    /// <summary>Writes down a run: with a mail it is done, as the outbox takes care of that; anything else waits for its turn.</summary>
    public static void Add(SqlSession session, Entry entry, (WorkflowStage Stage, PlannedRun Run, DateTimeOffset Now) plan)
    {
        var (stage, run, now) = plan;
        var state = run.Mail is null ? RunState.Waiting : RunState.Done;
        long? finished = run.Mail is null ? null : now.Stored();
        session.Execute($"""
            INSERT INTO "formWorkflowRun" ("entry", "workflow", "name", "stage", "state", "attempts", "due", "created", "finished")
            VALUES ({entry.Key.ToString("N")}, {run.Workflow.Key.ToString("N")}, {run.Workflow.Name}, {(int)stage}, {(int)state}, 0,
              {now.Stored()}, {now.Stored()}, {finished})
            """);
    }

    public static List<WorkflowRun> Of(SqlSession session, Guid entry) => session.Query(
        $"""
        SELECT "id", "entry", "workflow", "name", "stage", "state", "attempts", "created", "finished", "problem" FROM "formWorkflowRun"
        WHERE "entry" = {entry.ToString("N")} ORDER BY "id"
        """,
        Read);

    public static List<WorkflowRun> Due(SqlSession session, DateTimeOffset now, int most) => session.Query(
        $"""
        SELECT "id", "entry", "workflow", "name", "stage", "state", "attempts", "created", "finished", "problem" FROM "formWorkflowRun"
        WHERE "state" = {(int)RunState.Waiting} AND "due" <= {now.Stored()} ORDER BY "due", "id" LIMIT {most}
        """,
        Read);

    /// <summary>Takes a run for a while: should its process die, another one takes it after that.</summary>
    /// <returns>Whether nobody else was faster.</returns>
    public static bool Claim(SqlSession session, WorkflowRun run, DateTimeOffset now, DateTimeOffset until) => session.Execute($"""
        UPDATE "formWorkflowRun" SET "due" = {until.Stored()} WHERE "id" = {run.Id} AND "state" = {(int)RunState.Waiting} AND "due" <= {now.Stored()}
        """) > 0;

    public static void Done(SqlSession session, WorkflowRun run, DateTimeOffset now) => session.Execute($"""
        UPDATE "formWorkflowRun" SET "state" = {(int)RunState.Done}, "attempts" = {run.Attempts + 1}, "finished" = {now.Stored()}, "problem" = NULL
        WHERE "id" = {run.Id}
        """);

    /// <param name="next">When it is tried again; null gives it up.</param>
    public static void Failed(SqlSession session, WorkflowRun run, string problem, DateTimeOffset? next) => session.Execute($"""
        UPDATE "formWorkflowRun" SET "state" = {(int)(next is null ? RunState.Failed : RunState.Waiting)}, "attempts" = {run.Attempts + 1},
          "due" = {(next ?? DateTimeOffset.UnixEpoch).Stored()}, "problem" = {problem}
        WHERE "id" = {run.Id}
        """);

    /// <summary>Starts again what was given up.</summary>
    public static bool Retry(SqlSession session, long id, DateTimeOffset now) => session.Execute($"""
        UPDATE "formWorkflowRun" SET "state" = {(int)RunState.Waiting}, "attempts" = 0, "due" = {now.Stored()}
        WHERE "id" = {id} AND "state" = {(int)RunState.Failed}
        """) > 0;

    public static void Delete(SqlSession session, Guid entry) =>
        session.Execute($"""DELETE FROM "formWorkflowRun" WHERE "entry" = {entry.ToString("N")}""");

    private static WorkflowRun Read(Row row) => new(
        row.Long(0),
        Guid.ParseExact(row.String(1), "N"),
        Guid.ParseExact(row.String(2), "N"),
        row.String(3),
        (WorkflowStage)row.Int(4),
        (RunState)row.Int(5),
        row.Int(6),
        row.Time(7),
        row.TimeOrNull(8),
        row.StringOrNull(9));
}
