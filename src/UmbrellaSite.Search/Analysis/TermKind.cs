namespace UmbrellaSite.Search.Analysis;

/// <summary>How far a term is from the word that was written; the later in this list, the weaker a hit by it.</summary>
public enum TermKind
{
    /// <summary>The written word, folded: case, umlauts and ß do not count.</summary>
    Exact,

    /// <summary>Joins the inflected forms of one word.</summary>
    Stem,

    /// <summary>Joins words of one origin: Förderung, fördern, gefördert.</summary>
    Family,

    /// <summary>Stem of a part of a compound, <see cref="Term.Part"/> numbering the parts; all of them together mean the compound.</summary>
    Part,

    /// <summary>Wider reach of a part: its family, or the parts that it is itself made of.</summary>
    InnerPart,

    /// <summary>Carries no meaning of its own; only for phrases, or when a query has nothing else.</summary>
    StopWord,
}
