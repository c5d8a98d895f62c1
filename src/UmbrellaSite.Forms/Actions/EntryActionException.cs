namespace UmbrellaSite.Forms.Actions;

/// <summary>An action cannot be done with this entry; the message tells the office what to change.</summary>
public sealed class EntryActionException : Exception
{
    public EntryActionException()
    {
    }

    public EntryActionException(string message)
        : base(message)
    {
    }

    public EntryActionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
