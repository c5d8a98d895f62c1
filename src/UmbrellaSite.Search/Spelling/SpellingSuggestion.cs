namespace UmbrellaSite.Search.Spelling;

/// <summary>A word of the vocabulary that may have been meant.</summary>
/// <param name="Word">As the vocabulary has it.</param>
/// <param name="Distance">Letters added, left out, changed or swapped.</param>
/// <param name="Frequency">How often the vocabulary has it.</param>
internal readonly record struct SpellingSuggestion(string Word, int Distance, int Frequency);
