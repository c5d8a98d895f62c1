using System.Runtime.InteropServices;
using UmbrellaSite.Search.Analysis;

namespace UmbrellaSite.Search.Indexing;

/// <summary>
/// Notes where each word of a document stands and which terms it has, so that an excerpt is found without analysing the
/// text again: the terms of the document's different words as hashes, then the words in their order.
/// </summary>
internal sealed class LayoutWriter
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<byte> _counts = [];
    private readonly List<uint> _hashes = [];
    private readonly List<byte> _tokens = [];

    /// <summary>Adds a text's words; texts are read back in the order they were added.</summary>
    public void AddText(List<Term> terms, List<TokenRun> words)
    {
        var start = 0;
        Varint.Write(_tokens, words.Count);
        foreach (var token in words)
        {
            var term = terms[token.From];
            Varint.Write(_tokens, term.Start - start);
            Varint.Write(_tokens, term.Length);
            Varint.Write(_tokens, WordOf(CollectionsMarshal.AsSpan(terms)[token.From..token.To]));
            start = term.Start;
        }
    }

    public byte[] ToArray()
    {
        var bytes = new List<byte>(_counts.Count + (_hashes.Count * sizeof(uint)) + _tokens.Count + 8);
        Varint.Write(bytes, _counts.Count);
        bytes.AddRange(_counts);
        foreach (var hash in _hashes)
        {
            bytes.AddRange([(byte)hash, (byte)(hash >> 8), (byte)(hash >> 16), (byte)(hash >> 24)]);
        }

        bytes.AddRange(_tokens);
        return [.. bytes];
    }

    private int WordOf(ReadOnlySpan<Term> terms)
    {
        ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, terms[0].Text, out var known);
        if (known)
        {
            return word;
        }

        word = _counts.Count;
        var count = Math.Min(terms.Length, byte.MaxValue);
        _counts.Add((byte)count);
        foreach (var term in terms[..count])
        {
            _hashes.Add(TokenRun.IsWritten(term) ? TermHash.Exact(term.Text) : TermHash.Wide(term.Text));
        }

        return word;
    }
}
