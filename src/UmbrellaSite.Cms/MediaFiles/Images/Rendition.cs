namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>An image that was made from another.</summary>
internal sealed record Rendition(FileInfo File, string ContentType);
