namespace UmbrellaSite.Cms.Sync;

/// <summary>What a run did, or would do, with one item.</summary>
/// <param name="Kind">Such as "DataTypes".</param>
/// <param name="Name">The item's alias or name.</param>
/// <param name="Path">The file's path.</param>
/// <param name="Details">Where file and site differ, such as "Info/Icon"; empty for what is new or gone.</param>
public sealed record SyncChange(string Kind, string Name, string Path, SyncChangeType Type, IReadOnlyList<string> Details);
