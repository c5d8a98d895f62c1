namespace UmbrellaSite.Search.Analysis.Tokens;

/// <summary>A word as it stands in the text. <paramref name="written"/> lacks what only joins: hyphens, signs of gender.</summary>
internal readonly ref struct Token(ReadOnlySpan<char> written, int start, int length, int position)
{
    public ReadOnlySpan<char> Written { get; } = written;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public int Position { get; } = position;
}
