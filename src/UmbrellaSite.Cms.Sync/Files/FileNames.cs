using System.Buffers;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.Sync.Files;

/// <summary>The names that uSync gives its files.</summary>
internal static class FileNames
{
    private const string ShortKeyDigits = "abcdefghijklmnopqrstuvwxyz012345";

    // What no Windows file name may contain. Umbraco replaces what the system at hand forbids, which would make the names
    // of "http://…" and "*1061" depend on where they were exported.
    private static readonly SearchValues<char> _forbidden = SearchValues.Create("\"<>|:*?\\/");

    public static string Of(string text, IShortStringHelper strings) =>
        string.Concat(text.Select(letter => _forbidden.Contains(letter) ? '-' : letter)).ToSafeFileName(strings);

    // A file of this name would be taken for the configuration of a web application.
    public static string AppSafe(string fileName) => fileName.ToLowerInvariant() is "app.config" or "web.config"
        ? $"__{Path.GetFileNameWithoutExtension(fileName)}__{Path.GetExtension(fileName)}"
        : fileName;

    /// <summary>Eight characters that tell two items of the same name apart: the key's first forty bits in base 32.</summary>
    public static string ShortKey(Guid key)
    {
        Span<byte> bytes = stackalloc byte[16];
        key.TryWriteBytes(bytes);
        Span<char> digits = stackalloc char[8];
        for (var index = 0; index < digits.Length; index++)
        {
            var bit = index * 5;
            var pair = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
            digits[index] = ShortKeyDigits[(pair >> (11 - (bit % 8))) & 31];
        }

        return new string(digits);
    }
}
