using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>The root of everything and the two recycle bins.</summary>
internal static class TreeSeeds
{
    private static readonly NodeSeed[] All =
    [
        new(
            Constants.System.Root,
            new("916724a5-173d-4619-b97e-b9de133dd6f5"),
            "SYSTEM DATA: umbraco master root",
            Constants.ObjectTypes.SystemRoot,
            Level: 0),
        new(
            Constants.System.RecycleBinContent,
            Constants.System.RecycleBinContentKey,
            "Recycle Bin",
            Constants.ObjectTypes.ContentRecycleBin,
            Level: 0),
        new(
            Constants.System.RecycleBinMedia,
            Constants.System.RecycleBinMediaKey,
            "Recycle Bin",
            Constants.ObjectTypes.MediaRecycleBin,
            Level: 0),
    ];

    public static void WriteTo(ISqlDatabase database, DateTime now)
    {
        foreach (var node in All)
        {
            node.WriteTo(database, now);
        }
    }
}
