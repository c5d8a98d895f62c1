namespace UmbrellaSite.Search.Analysis.Tokens;

/// <summary>
/// Words, numbers, paragraphs (§ 20h), addresses and hashtags of a text. What a hyphen, a full stop or capitals join is
/// given twice: joined, and in its parts. Signs of gender (Patient*innen) belong to the word.
/// </summary>
internal ref struct Tokenizer(string text)
{
    private readonly List<Piece> _pieces = [];
    private Joined _joined = new(text);
    private int _at;
    private int _position;
    private int _piece;
    private bool _wholeGiven = true;

    public bool Next(out Token token)
    {
        if (!_wholeGiven)
        {
            _wholeGiven = true;
            token = new Token(_joined.Written(_pieces), _pieces[0].Start, _pieces[^1].End - _pieces[0].Start, _position);
            return true;
        }

        if (_piece < _pieces.Count)
        {
            var piece = _pieces[_piece++];
            token = new Token(_joined.Written(piece), piece.Start, piece.Length, _position++);
            return true;
        }

        return ReadNext(out token);
    }

    private bool ReadNext(out Token token)
    {
        while (_at < text.Length && !WordSigns.Begins(text[_at]))
        {
            _at++;
        }

        if (_at >= text.Length)
        {
            token = default;
            return false;
        }

        _pieces.Clear();
        _piece = 0;
        _at = PieceReader.Read(text, _at, _pieces);
        _wholeGiven = _pieces.Count < 2;
        return Next(out token);
    }
}
