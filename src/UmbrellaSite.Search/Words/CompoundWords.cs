using UmbrellaSite.Search.Analysis.Compounds;

namespace UmbrellaSite.Search.Words;

/// <summary>
/// Words of the index that compounds are split at. They are chosen when the index is built and stay the same until it is
/// built again, so that documents and questions are always split alike.
/// </summary>
internal sealed class CompoundWords(IEnumerable<string> words) : ICompoundVocabulary
{
    private const int FewestDocuments = 3;
    private const int Shortest = 5;
    private const int Longest = 24;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        new HashSet<string>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> folded) => _words.Contains(folded);

    /// <summary>Whether a word of so many documents is known well enough: typing errors occur once or twice.</summary>
    public static bool Accepts(string folded, int documents) =>
        documents >= FewestDocuments && folded.Length is >= Shortest and <= Longest && folded.All(char.IsLetter) && !Particles.Contains(folded);
}
