using System.Buffers.Binary;
using UmbrellaSite.Search.Indexing;

namespace UmbrellaSite.Search.Excerpts;

/// <summary>Reads what <see cref="LayoutWriter"/> wrote, text by text, and gives the words that were searched for.</summary>
internal ref struct LayoutReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly (int Word, float Weight)[] _words;
    private int _at;

    public LayoutReader(ReadOnlySpan<byte> bytes, WantedTerms wanted)
    {
        _bytes = bytes;
        var words = bytes.Length == 0 ? 0 : Varint.Read(bytes, ref _at);
        if ((uint)words > (uint)(bytes.Length - _at))
        {
            throw new InvalidDataException("The search index holds a broken layout.");
        }

        _words = new (int, float)[words];
        var counts = bytes.Slice(_at, words);
        _at += words;
        for (var word = 0; word < words; word++)
        {
            _words[word] = ReadWord(counts[word], wanted);
        }
    }

    /// <summary>The next text's words that were searched for, in their order.</summary>
    public List<FoundWord> ReadText()
    {
        var found = new List<FoundWord>();
        var (tokens, start) = (_bytes.Length == 0 ? 0 : Varint.Read(_bytes, ref _at), 0);
        for (var token = 0; token < tokens; token++)
        {
            start += Varint.Read(_bytes, ref _at);
            var letters = Varint.Read(_bytes, ref _at);
            var word = Varint.Read(_bytes, ref _at);
            if ((uint)word < (uint)_words.Length && _words[word].Weight > 0)
            {
                found.Add(new FoundWord(start, letters, _words[word].Word, _words[word].Weight));
            }
        }

        return found;
    }

    private (int Word, float Weight) ReadWord(int hashes, WantedTerms wanted)
    {
        (int Word, float Weight) best = default;
        for (var hash = 0; hash < hashes && _at + sizeof(uint) <= _bytes.Length; hash++, _at += sizeof(uint))
        {
            var found = wanted.Find(BinaryPrimitives.ReadUInt32LittleEndian(_bytes[_at..]));
            best = found.Weight > best.Weight ? found : best;
        }

        return best;
    }
}
