namespace UmbrellaSite.Submissions.Storage;

/// <summary>Something to be written, whose caller waits until it is committed.</summary>
internal interface IWorkItem
{
    /// <summary>False when the caller has gone before its turn came.</summary>
    bool Begin();

    void Run(SqlSession session);

    void Commit();

    void Fail(Exception exception);
}
