using System.Buffers;

namespace UmbrellaSite.Search.Analysis.Tokens;

/// <summary>Writes pieces of a text together, without the signs that joined them; a piece without such signs costs no copy.</summary>
internal struct Joined(string text)
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("*:_·/()-");
    private char[]? _buffer;

    public ReadOnlySpan<char> Written(Piece piece)
    {
        var span = text.AsSpan(piece.Start, piece.Length);
        return !span.ContainsAny(Joints) ? span : Copy([piece], keep: '\0');
    }

    /// <summary>Full stops and @ stay in addresses; a hyphen goes, since others write the same word without it.</summary>
    public ReadOnlySpan<char> Written(List<Piece> pieces) => Copy(pieces, keep: '.');

    private ReadOnlySpan<char> Copy(List<Piece> pieces, char keep)
    {
        var first = pieces[0].Start;
        var end = pieces[^1].End;
        _buffer = _buffer is { } large && large.Length >= end - first ? large : new char[end - first];
        var length = 0;
        for (var at = first; at < end; at++)
        {
            var sign = text[at];
            if (char.IsLetterOrDigit(sign) || WordSigns.Continues(sign) || (keep == '.' && sign is '.' or '@' or ','))
            {
                _buffer[length++] = sign;
            }
        }

        return _buffer.AsSpan(0, length);
    }
}
