namespace UmbrellaSite.Cms.Sync.Kinds.Json;

/// <summary>An item that cannot be used; the message tells whoever wrote the file what to change.</summary>
public sealed class JsonItemRefusedException : Exception
{
    public JsonItemRefusedException()
    {
    }

    public JsonItemRefusedException(string message)
        : base(message)
    {
    }

    public JsonItemRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public JsonItemRefusedException(string message, int line, Exception innerException)
        : base(message, innerException) => Line = line;

    /// <summary>From 1; 0 when the problem has no line.</summary>
    public int Line { get; }
}
