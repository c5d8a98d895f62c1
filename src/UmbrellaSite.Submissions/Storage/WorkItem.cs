namespace UmbrellaSite.Submissions.Storage;

internal sealed class WorkItem<T>(Func<SqlSession, T> work, CancellationToken cancellationToken) : IWorkItem
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Done => _done.Task;

    public bool Begin()
    {
        if (!cancellationToken.IsCancellationRequested)
        {
            return true;
        }

        _done.TrySetCanceled(cancellationToken);
        return false;
    }

    public void Run(SqlSession session) => _result = work(session);

    public void Commit() => _done.TrySetResult(_result!);

    public void Fail(Exception exception) => _done.TrySetException(exception);
}
