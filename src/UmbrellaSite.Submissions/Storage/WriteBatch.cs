namespace UmbrellaSite.Submissions.Storage;

/// <summary>
/// Pieces of work that share one transaction. Each has a savepoint of its own, so one that fails takes back only what it
/// did itself; nobody is answered before the commit.
/// </summary>
internal sealed class WriteBatch(SqlSession session, IReadOnlyList<IWorkItem> items)
{
    private readonly List<IWorkItem> _done = new(items.Count);

    /// <returns>False when no turn to write came; then nothing has been run.</returns>
    public bool Run()
    {
        if (!SqliteConnections.BeginWriting(session))
        {
            return false;
        }

        session.AfterCommit.Clear();
        try
        {
            foreach (var item in items)
            {
                RunOne(item);
            }

            session.Run("COMMIT");
        }
        catch (Exception exception)
        {
            Abandon(exception);
            return true;
        }

        _done.ForEach(item => item.Commit());
        session.AfterCommit.ForEach(action => action());
        return true;
    }

    private void RunOne(IWorkItem item)
    {
        if (!item.Begin())
        {
            return;
        }

        var promised = session.AfterCommit.Count;
        session.Run("SAVEPOINT item");
        try
        {
            item.Run(session);
            session.Run("RELEASE item");
            _done.Add(item);
        }
        catch (Exception exception) when (SqliteConnections.IsInTransaction(session))
        {
            session.Run("ROLLBACK TO item");
            session.Run("RELEASE item");
            session.AfterCommit.RemoveRange(promised, session.AfterCommit.Count - promised);
            item.Fail(exception);
        }
    }

    // The whole transaction is lost, such as by a full disk: everybody must know, those not yet run too.
    private void Abandon(Exception exception)
    {
        if (SqliteConnections.IsInTransaction(session))
        {
            session.Run("ROLLBACK");
        }

        foreach (var item in items)
        {
            item.Fail(exception);
        }
    }
}
