using System.Runtime.InteropServices;
using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Storage;
using UmbrellaSite.Search.Words;

namespace UmbrellaSite.Search.Writing;

/// <summary>Counts the words of a whole index, since writing them with every document would take as long as all else.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, (WordChange Counted, string Written)> _words = new(StringComparer.Ordinal);

    public void Add(IReadOnlyDictionary<string, WrittenWord> words)
    {
        foreach (var (word, written) in words)
        {
            ref var counted = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out var known);
            var change = new WordChange(1, written.InTitle ? 1 : 0);
            counted = known ? (counted.Counted + change, counted.Written) : (change, written.Text);
        }
    }

    public void Write(WordWriter writer, IReadOnlySet<string> parts)
    {
        foreach (var (word, (counted, written)) in _words.OrderBy(word => word.Key, StringComparer.Ordinal))
        {
            writer.Insert(word, counted, written, parts.Contains(word));
        }

        // Parts that stand only where words are not counted, as within longer ones.
        foreach (var part in parts.Where(part => !_words.ContainsKey(part)))
        {
            writer.Insert(part, default, part, isPart: true);
        }
    }
}
