namespace UmbrellaSite.Search.Excerpts;

/// <summary>A word of a text that was searched for.</summary>
/// <param name="Word">Number of the question's word.</param>
/// <param name="Weight">How near it is to that, 1 being the same.</param>
internal readonly record struct FoundWord(int Start, int Length, int Word, float Weight)
{
    public int End => Start + Length;
}
