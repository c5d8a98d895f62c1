namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>A number for what something was made from: another number says that it has to be made again (FNV-1a, 64 bits, stable).</summary>
internal struct Stamp()
{
    private const ulong Prime = 1099511628211;

    public ulong Value { get; private set; } = 14695981039346656037;

    public void Add(string text)
    {
        foreach (var letter in text)
        {
            Value = (Value ^ letter) * Prime;
        }

        // Two texts are not the same as one long text.
        Value = (Value ^ 0xFFFF) * Prime;
    }

    public void Add(long number)
    {
        Value = (Value ^ (ulong)number) * Prime;
        Value = (Value ^ (Value >> 32)) * Prime;
    }
}
