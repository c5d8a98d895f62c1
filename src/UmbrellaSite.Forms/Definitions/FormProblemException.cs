namespace UmbrellaSite.Forms.Definitions;

/// <summary>A definition that cannot be used; the message says what to change.</summary>
public sealed class FormProblemException : Exception
{
    public FormProblemException()
    {
    }

    public FormProblemException(string message)
        : base(message)
    {
    }

    public FormProblemException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public FormProblemException(string message, int line, Exception? innerException = null)
        : base(message, innerException) => Line = line;

    /// <summary>From 1; 0 when the problem has no line.</summary>
    public int Line { get; }
}
