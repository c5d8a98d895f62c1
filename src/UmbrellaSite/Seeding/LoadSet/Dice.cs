using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>
/// Chance that is the same for the same page on every machine and with every version of .NET, and that no other page
/// changes: each page throws dice of its own.
/// </summary>
internal sealed class Dice
{
    private ulong _state;

    public Dice(string kind, int number)
    {
        var seed = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"umbrella load set/{kind}/{number}")));
        Key = new Guid(seed.AsSpan(0, 16), bigEndian: true);
        _state = BinaryPrimitives.ReadUInt64BigEndian(seed.AsSpan(16));
    }

    public Guid Key { get; }

    /// <summary>A number from zero to one less than <paramref name="sides"/>.</summary>
    public int Throw(int sides) => (int)(Next() % (ulong)sides);

    public bool Happens(int percent) => Throw(100) < percent;

    public T One<T>(IReadOnlyList<T> choices) => choices[Throw(choices.Count)];

    /// <summary>Different ones, in the order of the choices.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> choices, int atMost)
    {
        var wanted = Enumerable.Range(0, Math.Min(atMost, choices.Count)).Select(_ => Throw(choices.Count)).ToHashSet();
        return [.. choices.Where((_, index) => wanted.Contains(index))];
    }

    // SplitMix64: three multiplications, all that sample data needs.
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
