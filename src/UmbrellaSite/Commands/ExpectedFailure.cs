using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;
using Umbraco.Cms.Core.Exceptions;
using UmbrellaSite.Cms.Backups;
using UmbrellaSite.Cms.Persistence.Database;
using UmbrellaSite.Cms.Sync;

namespace UmbrellaSite.Commands;

/// <summary>
/// What goes wrong because of settings, files, the disk or another process: whoever started the program can mend it, and
/// needs a sentence rather than a stack trace. Anything else is a fault of the program and shows its stack trace.
/// </summary>
internal static class ExpectedFailure
{
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    /// <returns>What to tell; null when the exception is a fault of the program.</returns>
    public static string? Explain(Exception exception) => exception switch
    {
        BootFailedException or DatabaseUnusableException or UnknownKindException or BackupRefusedException => exception.Message,
        OptionsValidationException invalid => $"The settings cannot be used: {string.Join(' ', invalid.Failures)}",
        // What the configuration throws about a file that is not JSON: the innermost exception knows the line.
        InvalidDataException { InnerException: FormatException } => $"{exception.Message} {exception.GetBaseException().Message}",
        InvalidOperationException { InnerException: FormatException } => exception.Message,
        IOException { InnerException: AddressInUseException } =>
            $"{exception.Message} Stop the program that uses the address, or choose another one with --urls.",
        DistributedLockingException or TimeoutException =>
            $"The database was busy for too long: {exception.Message} Try again when the other process has finished.",
        SqliteException { SqliteErrorCode: ReadOnly or InputOutput or Corrupt or Full or CannotOpen or NoDatabase } =>
            $"The database cannot be used: {exception.Message} Check that the disk is neither full nor read-only and that the file is a whole database.",
        _ => null,
    };
}
