namespace UmbrellaSite.Search.Analysis.German;

/// <summary>An ending that makes a word of another; <see cref="Shortest"/> letters must be left before it.</summary>
internal readonly record struct Derivation(string Ending, string Replacement, int Shortest);
