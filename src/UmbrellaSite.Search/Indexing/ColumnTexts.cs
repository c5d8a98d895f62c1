using System.Text;
using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Indexing;

/// <summary>A document's words as written, field by field, for phrases.</summary>
internal sealed class ColumnTexts
{
    // Stands where no phrase may reach over, as between keywords.
    private const char Gap = '_';

    private readonly StringBuilder[] _texts = [.. TermColumns.Fields.Select(_ => new StringBuilder())];

    /// <summary>Adds a text's words and returns how many there are.</summary>
    public int Add(Field field, List<Term> terms, List<TokenRun> words)
    {
        var text = _texts[(int)field];
        var count = 0;
        WriteGap(text);
        foreach (var token in words)
        {
            if (!token.IsJoined)
            {
                count++;
                Write(text, TermKey.Of(terms[token.From].Text));
            }
        }

        // At the end, where they are in no phrase's way.
        foreach (var token in words.Where(token => token.IsJoined))
        {
            WriteGap(text);
            Write(text, TermKey.Of(terms[token.From].Text));
        }

        return count;
    }

    /// <summary>In the order of <see cref="TermColumns.All"/>.</summary>
    public string[] ToArray(string worths) => [.. _texts.Select(text => text.ToString()), worths];

    private static void WriteGap(StringBuilder text)
    {
        if (text.Length > 0)
        {
            text.Append(' ').Append(Gap);
        }
    }

    private static void Write(StringBuilder text, string key) => (text.Length > 0 ? text.Append(' ') : text).Append(TermKey.Written).Append(key);
}
