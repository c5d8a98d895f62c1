namespace UmbrellaSite.Search.Analysis.Tokens;

/// <summary>A stretch of the text without joining signs.</summary>
internal readonly record struct Piece(int Start, int End)
{
    public int Length => End - Start;
}
