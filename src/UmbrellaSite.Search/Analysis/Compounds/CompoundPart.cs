namespace UmbrellaSite.Search.Analysis.Compounds;

/// <summary>A part of a compound.</summary>
/// <param name="Base">As it stands alone, where that is known.</param>
/// <param name="Start">Where it begins in the compound.</param>
/// <param name="End">Where it ends, before a link.</param>
internal readonly record struct CompoundPart(string Base, int Start, int End);
