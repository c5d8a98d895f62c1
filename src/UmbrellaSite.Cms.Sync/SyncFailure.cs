namespace UmbrellaSite.Cms.Sync;

/// <summary>Why a run ended early, or which file an import would refuse.</summary>
/// <param name="Path">The file, or the folder when there is none to name.</param>
/// <param name="Line">Its line, from 1; 0 when the reason has no line.</param>
public sealed record SyncFailure(string Kind, string Path, int Line, string Reason)
{
    public override string ToString() => Line > 0 ? $"{Path}, line {Line}: {Reason}" : $"{Path}: {Reason}";
}
