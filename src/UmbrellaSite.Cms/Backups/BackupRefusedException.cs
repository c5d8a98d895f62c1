namespace UmbrellaSite.Cms.Backups;

/// <summary>A backup cannot be made there. The message says what somebody has to change.</summary>
public sealed class BackupRefusedException(string message, Exception? innerException = null) : Exception(message, innerException);
