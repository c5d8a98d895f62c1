using UmbrellaSite.Search.Analysis;

namespace UmbrellaSite.Search.Answering;

/// <summary>A word that was typed.</summary>
/// <param name="Typed">As it was.</param>
/// <param name="Start">Where it begins in the question.</param>
/// <param name="Pieces">Terms of each piece; several if hyphens join them.</param>
/// <param name="Joined">Terms of the pieces written together; empty if there is one.</param>
internal sealed record QueryWord(string Typed, int Start, IReadOnlyList<Term[]> Pieces, Term[] Joined)
{
    public bool IsStopWord => Pieces.All(piece => piece[0].Kind == TermKind.StopWord);
}
