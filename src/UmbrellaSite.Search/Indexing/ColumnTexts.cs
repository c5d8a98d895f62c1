using System.Runtime.InteropServices;
using System.Text;
using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Indexing;

/// <summary>The texts of the term table's columns for one document: terms with spaces between them.</summary>
internal sealed class ColumnTexts
{
    // Stands where no phrase may reach over, as between keywords.
    private const string Gap = "_";
    private const int MostRepeatedStems = 4;
    private const int MostRepeatedOthers = 2;

    private readonly StringBuilder?[] _texts = new StringBuilder?[TermColumns.All.Length];
    private readonly Dictionary<(int Column, string Term), int> _seen = [];

    /// <summary>Adds a text's terms and returns how many words it has.</summary>
    public int Add(Field field, List<Term> terms)
    {
        var column = TermColumns.IndexOf((int)field);
        WriteGap(column);
        var words = 0;
        foreach (var token in TokenRun.In(terms))
        {
            words++;
            if (!token.IsJoined)
            {
                Write(column, TermKey.Of(terms[token.From].Text));
            }

            for (var at = token.From + 1; at < token.To; at++)
            {
                WriteWide(TermColumns.IndexOf((int)field, KindOf(terms[at].Kind)), terms[at]);
            }
        }

        WriteJoined(column, terms);
        return words;
    }

    public void AddName(Field field, string name) => Write(TermColumns.IndexOfName((int)field), name);

    public string[] ToArray() => [.. _texts.Select(text => text?.ToString() ?? string.Empty)];

    /// <summary>The kind's place in <see cref="TermColumns.Kinds"/>.</summary>
    public static int KindOf(TermKind kind) => kind switch
    {
        TermKind.Stem => 0,
        TermKind.Family => 1,
        TermKind.Part => 2,
        _ => 3,
    };

    // The order of these does not matter, and how often they occur only roughly.
    private void WriteWide(int column, Term term)
    {
        var key = TermKey.Of(term.Text);
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, (column, key), out _);
        if (seen < (term.Kind == TermKind.Stem ? MostRepeatedStems : MostRepeatedOthers))
        {
            seen++;
            Write(column, key);
        }
    }

    // At the end, where they are in no phrase's way.
    private void WriteJoined(int column, List<Term> terms)
    {
        foreach (var token in TokenRun.In(terms).Where(token => token.IsJoined))
        {
            WriteGap(column);
            Write(column, TermKey.Of(terms[token.From].Text));
        }
    }

    private void WriteGap(int column)
    {
        if (_texts[column] is { Length: > 0 })
        {
            Write(column, Gap);
        }
    }

    private void Write(int column, string key)
    {
        var text = _texts[column] ??= new StringBuilder();
        if (text.Length > 0)
        {
            text.Append(' ');
        }

        text.Append(key);
    }
}
