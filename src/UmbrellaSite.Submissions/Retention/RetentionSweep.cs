using Microsoft.Extensions.Logging;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Retention;

/// <summary>Deletes what has had its time, table by table, so that nobody waits long for the writer.</summary>
public sealed class RetentionSweep(
    SubmissionStore store, IEnumerable<IStoragePart> parts, IEnumerable<IRetentionStep> steps, TimeProvider clock, ILogger<RetentionSweep> logger)
{
    /// <returns>How many rows and files were deleted or emptied.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var total = 0;
        foreach (var table in parts.SelectMany(part => part.Tables))
        {
            if (table.Expire is not { } expire)
            {
                continue;
            }

            var rows = await store.WriteAsync(session => expire(session, clock.GetUtcNow()), cancellationToken);
            total += rows;
            if (rows > 0)
            {
                logger.LogInformation("Retention: {Rows} rows of {Table} deleted or emptied", rows, table.Table);
            }
        }

        foreach (var step in steps)
        {
            total += await step.RunAsync(cancellationToken);
        }

        return total;
    }
}
