using System.Runtime.CompilerServices;
using UmbrellaSite.Cms.Sync;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>Folders of uSync files for tests.</summary>
internal static class Sample
{
    /// <summary>51 documents in Danish and English, exported by uSync itself. To be read only.</summary>
    public static string Books => Path.Combine(Here(), "Books");

    public static Task<SyncSummary> ImportAsync(this ISyncService sync, string folder, params string[] kinds) =>
        sync.ImportAsync(new SyncRequest { Folder = folder, Kinds = kinds });

    public static Task<SyncSummary> ExportAsync(this ISyncService sync, string folder, params string[] kinds) =>
        sync.ExportAsync(new SyncRequest { Folder = folder, Kinds = kinds });

    public static Task<SyncSummary> ReportAsync(this ISyncService sync, string folder, params string[] kinds) =>
        sync.ReportAsync(new SyncRequest { Folder = folder, Kinds = kinds });

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
