namespace UmbrellaSite.Search.Indexing;

/// <summary>Small numbers in few bytes: seven bits each, the last without the highest bit.</summary>
internal static class Varint
{
    public static void Write(List<byte> bytes, int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            bytes.Add((byte)(rest | 0x80));
            rest >>= 7;
        }

        bytes.Add((byte)rest);
    }

    /// <exception cref="InvalidDataException">The bytes end in the middle of a number.</exception>
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var (value, shift) = (0, 0);
        while ((uint)at < (uint)bytes.Length && shift < 32)
        {
            var part = bytes[at++];
            value |= (part & 0x7f) << shift;
            if (part < 0x80)
            {
                return value;
            }

            shift += 7;
        }

        throw new InvalidDataException("The search index holds a broken number.");
    }
}
