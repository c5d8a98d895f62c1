namespace UmbrellaSite.Search.Snapshots;

/// <summary>The version that was to be read has been replaced by the next one. Rare: only in the moment of a change.</summary>
internal sealed class VersionReplacedException : Exception;
