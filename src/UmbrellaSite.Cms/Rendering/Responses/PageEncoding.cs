using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace UmbrellaSite.Cms.Rendering.Responses;

/// <summary>How a page is compressed for a client: one of three, however the client spells what it accepts.</summary>
internal static class PageEncoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";
    public const string None = "";

    private const int SmallestWorthwhile = 1024;

    // Between the quickest and the smallest: a page is compressed once and sent often.
    private const int BrotliQuality = 4;
    private const int BrotliWindow = 22;

    public static string For(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding;
        if (accepted.Count == 0)
        {
            return None;
        }

        return Accepts(accepted, Brotli) ? Brotli : Accepts(accepted, Gzip) ? Gzip : None;
    }

    /// <returns>The memory that holds the compressed body, or null when it is better sent as it is.</returns>
    public static PooledStream? Compress(ReadOnlySpan<byte> body, string encoding)
    {
        if (encoding.Length == 0 || body.Length < SmallestWorthwhile)
        {
            return null;
        }

        var compressed = new PooledStream();
        if (string.Equals(encoding, Brotli, StringComparison.Ordinal))
        {
            CompressWithBrotli(body, compressed);
        }
        else
        {
            using var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(body);
        }

        return compressed;
    }

    private static void CompressWithBrotli(ReadOnlySpan<byte> body, PooledStream compressed)
    {
        var target = System.Buffers.ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(body.Length));
        try
        {
            BrotliEncoder.TryCompress(body, target, out var written, BrotliQuality, BrotliWindow);
            compressed.Write(target.AsSpan(0, written));
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(target);
        }
    }

    private static bool Accepts(Microsoft.Extensions.Primitives.StringValues accepted, string encoding)
    {
        foreach (var value in accepted)
        {
            if (value is null || !value.Contains(encoding, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!value.Contains(";q=", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            return StringWithQualityHeaderValue.TryParseList([value], out var parsed)
                && parsed.Any(item => item.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && item.Quality is not 0);
        }

        return false;
    }
}
