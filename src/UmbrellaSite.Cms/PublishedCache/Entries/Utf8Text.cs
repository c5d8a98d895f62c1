using System.Text;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>A long text kept in half the memory of a string; it becomes a string only while it is converted.</summary>
internal sealed class Utf8Text(byte[] bytes)
{
    public override string ToString() => Encoding.UTF8.GetString(bytes);
}
