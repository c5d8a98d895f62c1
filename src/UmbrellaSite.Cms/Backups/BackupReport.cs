namespace UmbrellaSite.Cms.Backups;

/// <param name="Folder">The full path.</param>
/// <param name="DatabaseBytes">The size of the copied database.</param>
/// <param name="MediaFiles">How many files were copied.</param>
public sealed record BackupReport(string Folder, long DatabaseBytes, int MediaFiles);
