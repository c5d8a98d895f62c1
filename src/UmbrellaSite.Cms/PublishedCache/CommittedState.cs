using Umbraco.Cms.Core.Scoping;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>
/// Reads what has been committed, even inside a scope that has changed something: what is shared by all readers must not
/// contain what may still be rolled back.
/// </summary>
internal sealed class CommittedState(ICoreScopeProvider scopes, IScopeAccessor accessor)
{
    public T Read<T>(Func<ISqlDatabase, T> read)
    {
        if (accessor.AmbientScope is null)
        {
            return ReadInNewScope(read);
        }

        // The ambient scope flows with the execution context; without it, the other thread begins a scope of its own.
        // Not Task.Run: a thread that waits for such a task may run it itself, in the scope that it is in.
        var result = new TaskCompletionSource<T>();
        ThreadPool.UnsafeQueueUserWorkItem(_ => Complete(result, read), null);
        return result.Task.GetAwaiter().GetResult();
    }

    private void Complete<T>(TaskCompletionSource<T> result, Func<ISqlDatabase, T> read)
    {
        try
        {
            result.SetResult(ReadInNewScope(read));
        }
        catch (Exception exception)
        {
            // Thrown where it is waited for.
            result.SetException(exception);
        }
    }

    private T ReadInNewScope<T>(Func<ISqlDatabase, T> read)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return read(((IDatabaseScope)scope).Database);
    }
}
