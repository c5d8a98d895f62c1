namespace UmbrellaSite.Search.Ranking;

/// <summary>Room to add up what documents are worth; one question at a time.</summary>
internal sealed class ScoreBoard
{
    private readonly Stack<float[]> _free = [];
    private readonly Stack<uint[]> _freeBits = [];
    private int _documents;

    /// <summary>Sets the number of documents that arrays must have room for.</summary>
    public void Begin(int documents)
    {
        if (documents > _documents)
        {
            _free.Clear();
            _freeBits.Clear();
            _documents = Math.Max(documents, _documents + (_documents / 4));
        }
    }

    /// <summary>An array of zeros; give it back.</summary>
    public float[] Rent()
    {
        if (_free.TryPop(out var array))
        {
            Array.Clear(array);
            return array;
        }

        return new float[_documents];
    }

    public void Return(float[] array)
    {
        if (array.Length == _documents)
        {
            _free.Push(array);
        }
    }

    /// <summary>An array of no bits; give it back.</summary>
    public uint[] RentBits()
    {
        if (_freeBits.TryPop(out var array))
        {
            Array.Clear(array);
            return array;
        }

        return new uint[_documents];
    }

    public void Return(uint[] array)
    {
        if (array.Length == _documents)
        {
            _freeBits.Push(array);
        }
    }
}
