using System.Xml;
using System.Xml.Linq;

namespace UmbrellaSite.Cms.Sync.Formatting;

/// <summary>Something in a file that cannot be imported. The run adds the file's path and turns it into a <see cref="SyncFailure"/>.</summary>
internal sealed class SyncProblemException(string reason, int line = 0, string? path = null, Exception? inner = null)
    : Exception(reason, inner)
{
    public SyncProblemException(XObject? place, string reason, Exception? inner = null)
        : this(reason, LineOf(place), inner: inner)
    {
    }

    /// <summary>From 1; 0 when the problem has no line.</summary>
    public int Line { get; } = line;

    /// <summary>Set when the problem lies in another file than the one being imported.</summary>
    public string? Path { get; } = path;

    public static int LineOf(XObject? place) => place is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : 0;
}
