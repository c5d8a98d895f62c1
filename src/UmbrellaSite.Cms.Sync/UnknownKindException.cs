namespace UmbrellaSite.Cms.Sync;

/// <summary>A run was asked for a kind that does not exist. The message names those that do.</summary>
public sealed class UnknownKindException(string message) : ArgumentException(message);
