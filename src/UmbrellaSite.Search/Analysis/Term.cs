namespace UmbrellaSite.Search.Analysis;

/// <summary>One way by which a word of a text can be found.</summary>
/// <param name="Text">Compare by ordinal equality.</param>
/// <param name="Kind">What the term stands for.</param>
/// <param name="Position">Number of the word in the text, from 0; all terms of a word share it.</param>
/// <param name="Start">Offset of the word in the text as it was given, for excerpts.</param>
/// <param name="Length">Length of the word in the text as it was given.</param>
/// <param name="Part">0 for the whole word, else the number of the compound's part, from 1.</param>
public readonly record struct Term(string Text, TermKind Kind, int Position, int Start, int Length, int Part)
{
    /// <summary>What a hit by this term is worth, 1 being the word itself.</summary>
    public float Weight => Kind switch
    {
        TermKind.Exact => 1f,
        TermKind.Stem => 0.7f,
        TermKind.Family => 0.4f,
        TermKind.Part => 0.5f,
        TermKind.InnerPart => 0.3f,
        _ => 0f,
    };
}
