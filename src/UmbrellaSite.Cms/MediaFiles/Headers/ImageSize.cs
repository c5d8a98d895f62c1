using Size = System.Drawing.Size;

namespace UmbrellaSite.Cms.MediaFiles.Headers;

internal static class ImageSize
{
    /// <summary>Null for what no image can have, so that a broken header is not taken for an image.</summary>
    public static Size? Of(uint width, uint height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new Size((int)width, (int)height) : null;
}
