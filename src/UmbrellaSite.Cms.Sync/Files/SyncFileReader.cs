using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Files;

/// <summary>Reads files that may have been written by anybody: no document types, no external entities, no giants.</summary>
internal static class SyncFileReader
{
    public const long LargestFile = 20 * 1024 * 1024;

    private const int DeepestElement = 32;

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = LargestFile,
        CloseInput = false,
    };

    public static SyncFile Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > LargestFile)
            {
                throw new SyncProblemException(TooLarge(stream.Length), path: path);
            }

            if (JsonFile.Is(path))
            {
                return new SyncFile(path, JsonFile.Read(stream));
            }

            RefuseDeepNesting(stream);
            using var reader = XmlReader.Create(stream, _settings);
            return new SyncFile(path, XDocument.Load(reader, LoadOptions.SetLineInfo).Root!);
        }
        catch (XmlException broken)
        {
            throw new SyncProblemException(Explain(broken), broken.LineNumber, path, broken);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SyncProblemException($"The file cannot be read: {unreadable.Message}", path: path, inner: unreadable);
        }
        catch (SyncProblemException problem) when (problem.Path is null)
        {
            throw new SyncProblemException(problem.Message, problem.Line, path, problem);
        }
    }

    // uSync's files are six levels deep. Looked at before the tree is built, which takes ages for a bottomless one.
    private static void RefuseDeepNesting(Stream stream)
    {
        using var reader = XmlReader.Create(stream, _settings);
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
            {
                throw new SyncProblemException($"The elements are nested more than {DeepestElement} deep.", ((IXmlLineInfo)reader).LineNumber);
            }
        }

        stream.Position = 0;
    }

    private static string TooLarge(long length) => string.Create(
        CultureInfo.InvariantCulture,
        $"The file has {length / 1024.0 / 1024.0:0.#} MB; at most {LargestFile / 1024 / 1024} MB are read. Split it or shorten its values.");

    private static string Explain(XmlException broken) => broken.Message.Contains("DTD", StringComparison.Ordinal)
        ? "A document type (DTD) is not allowed in a uSync file. Remove the <!DOCTYPE …> line."
        : $"This is no well-formed XML: {broken.Message}";
}
