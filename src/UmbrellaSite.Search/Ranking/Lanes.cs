using System.Numerics;
using System.Runtime.InteropServices;

namespace UmbrellaSite.Search.Ranking;

/// <summary>Arithmetic over all documents, several at a time as the processor has it.</summary>
internal static class Lanes
{
    /// <summary>Raises each score to the factor of its worth, if that is more.</summary>
    public static void RaiseTo(Span<float> scores, ReadOnlySpan<byte> worths, float factor)
    {
        var at = 0;
        var factors = new Vector<float>(factor);
        for (; at + Vector<byte>.Count <= scores.Length; at += Vector<byte>.Count)
        {
            var bytes = new Vector<byte>(worths[at..]);
            if (bytes == Vector<byte>.Zero)
            {
                continue;
            }

            Vector.Widen(bytes, out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            Raise(scores[at..], first, factors);
            Raise(scores[(at + Vector<float>.Count)..], second, factors);
            Raise(scores[(at + (2 * Vector<float>.Count))..], third, factors);
            Raise(scores[(at + (3 * Vector<float>.Count))..], fourth, factors);
        }

        for (; at < scores.Length; at++)
        {
            scores[at] = MathF.Max(scores[at], factor * worths[at]);
        }
    }

    /// <summary>Raises each score to the factor of another, if that is more.</summary>
    public static void RaiseTo(Span<float> scores, ReadOnlySpan<float> others, float factor)
    {
        var all = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var from = MemoryMarshal.Cast<float, Vector<float>>(others);
        var factors = new Vector<float>(factor);
        for (var lane = 0; lane < all.Length; lane++)
        {
            all[lane] = Vector.Max(all[lane], from[lane] * factors);
        }

        for (var at = all.Length * Vector<float>.Count; at < scores.Length; at++)
        {
            scores[at] = MathF.Max(scores[at], factor * others[at]);
        }
    }

    /// <summary>Adds the other where both are more than 0; elsewhere sets 0.</summary>
    public static void AddWhereBoth(Span<float> scores, ReadOnlySpan<float> others)
    {
        var all = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var from = MemoryMarshal.Cast<float, Vector<float>>(others);
        for (var lane = 0; lane < all.Length; lane++)
        {
            var both = Vector.GreaterThan(all[lane], Vector<float>.Zero) & Vector.GreaterThan(from[lane], Vector<float>.Zero);
            all[lane] = Vector.ConditionalSelect(both, all[lane] + from[lane], Vector<float>.Zero);
        }

        for (var at = all.Length * Vector<float>.Count; at < scores.Length; at++)
        {
            scores[at] = scores[at] > 0 && others[at] > 0 ? scores[at] + others[at] : 0;
        }
    }

    /// <summary>Adds the factor of the others, and sets the bit where they are more than 0.</summary>
    public static void Add(Span<float> scores, Span<uint> bits, ReadOnlySpan<float> others, float factor, uint bit)
    {
        var all = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var marks = MemoryMarshal.Cast<uint, Vector<uint>>(bits);
        var from = MemoryMarshal.Cast<float, Vector<float>>(others);
        var (factors, mark) = (new Vector<float>(factor), new Vector<uint>(bit));
        for (var lane = 0; lane < all.Length; lane++)
        {
            all[lane] += from[lane] * factors;
            marks[lane] |= mark & Vector.AsVectorUInt32(Vector.GreaterThan(from[lane], Vector<float>.Zero));
        }

        for (var at = all.Length * Vector<float>.Count; at < scores.Length; at++)
        {
            scores[at] += others[at] * factor;
            bits[at] |= others[at] > 0 ? bit : 0;
        }
    }

    /// <summary>How many are more than 0.</summary>
    public static int CountPositive(ReadOnlySpan<float> scores)
    {
        var all = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var counts = Vector<int>.Zero;
        foreach (var lane in all)
        {
            counts -= Vector.GreaterThan(lane, Vector<float>.Zero);
        }

        var count = Vector.Sum(counts);
        foreach (var score in scores[(all.Length * Vector<float>.Count)..])
        {
            count += score > 0 ? 1 : 0;
        }

        return count;
    }

    private static void Raise(Span<float> scores, Vector<uint> worths, Vector<float> factors) =>
        Vector.Max(new Vector<float>(scores), Vector.ConvertToSingle(Vector.AsVectorInt32(worths)) * factors).CopyTo(scores);
}
