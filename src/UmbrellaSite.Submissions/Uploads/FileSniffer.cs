namespace UmbrellaSite.Submissions.Uploads;

/// <summary>Says by its content what a file is.</summary>
internal static class FileSniffer
{
    private static ReadOnlySpan<byte> PngStart => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    /// <returns>Null for a type that is not taken.</returns>
    public static FileKind? Kind(byte[] content)
    {
        var start = content.AsSpan();
        return start.StartsWith("%PDF-"u8) ? FileKind.Pdf
            : start.StartsWith(JpegStart) ? FileKind.Jpeg
            : start.StartsWith(PngStart) ? FileKind.Png
            : start.StartsWith("PK\u0003\u0004"u8) ? PackedDocument.Kind(content)
            : null;
    }
}
