namespace UmbrellaSite.Search.Analysis.Tokens;

/// <summary>Reads from the beginning of a word to its end, over all that joins it.</summary>
internal static class PieceReader
{
    // Chains such as "a-b-c-…" written to burden the index end somewhere.
    private const int MostPieces = 8;

    /// <summary>Adds the word's pieces and returns where reading goes on.</summary>
    public static int Read(string text, int start, List<Piece> pieces)
    {
        var capitalsSplit = start > 0 && text[start - 1] == '#';
        var pieceStart = start;
        var at = start;
        while (true)
        {
            at = EndOfWord(text, at, capitalsSplit);
            var gender = GenderSigns.Length(text, at);
            if (gender > 0)
            {
                at += gender;
                continue;
            }

            pieces.Add(new Piece(pieceStart, at));
            var joint = capitalsSplit && at < text.Length && WordSigns.Begins(text[at]) ? 0 : Joint(text, at);
            if (joint < 0 || pieces.Count == MostPieces)
            {
                return at < text.Length && text[at] == ')' ? at + 1 : at;
            }

            at += joint;
            pieceStart = at;
        }
    }

    private static int EndOfWord(string text, int at, bool capitalsSplit)
    {
        var end = at + (at < text.Length && WordSigns.Begins(text[at]) ? 1 : 0);
        while (end < text.Length && WordSigns.Continues(text[end]))
        {
            if (capitalsSplit && char.IsUpper(text[end]) && char.IsLower(text[end - 1]))
            {
                break;
            }

            end++;
        }

        return end;
    }

    private static int Joint(string text, int at)
    {
        if (at + 1 >= text.Length || !WordSigns.Begins(text[at + 1]))
        {
            return -1;
        }

        var digits = char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
        return WordSigns.IsHyphen(text[at]) || text[at] is '.' or '@' or '_' || (digits && text[at] == ',') ? 1 : -1;
    }
}
