using System.Numerics;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>
/// Cuts long lists for <c>IN (…)</c>. A batch is filled up to a power of two by repeating its last id, so that the same few
/// statement texts serve lists of every length and stay prepared.
/// </summary>
internal static class IdBatches
{
    private const int Largest = 512;

    public static IEnumerable<IReadOnlyList<T>> Of<T>(IEnumerable<T> ids)
    {
        foreach (var chunk in ids.Distinct().Chunk(Largest))
        {
            var length = (int)BitOperations.RoundUpToPowerOf2((uint)chunk.Length);
            var batch = new T[length];
            chunk.CopyTo(batch, 0);
            Array.Fill(batch, chunk[^1], chunk.Length, length - chunk.Length);
            yield return batch;
        }
    }
}
