namespace UmbrellaSite.Cms.Persistence.Database;

/// <summary>The database cannot be used as configured. The message says what somebody has to change.</summary>
public sealed class DatabaseUnusableException(string message, Exception? innerException = null)
    : Exception(message, innerException);
