namespace UmbrellaSite.Submissions.Retention;

/// <summary>Something personal that is not in a table: files.</summary>
public interface IRetentionStep
{
    /// <returns>How much was deleted.</returns>
    Task<int> RunAsync(CancellationToken cancellationToken);
}
