using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace UmbrellaSite.Cms.Sync.Files;

/// <summary>Writes as uSync does: UTF-8 with a byte order mark, two spaces, Unix line ends, no line end after the root element.</summary>
internal static class SyncFileWriter
{
    private static readonly XmlWriterSettings _settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    public static byte[] ToBytes(XElement element)
    {
        using var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, _settings))
        {
            new XDocument(element).Save(writer);
        }

        return memory.ToArray();
    }

    /// <returns>Whether the file was new or said something else before. The file is replaced whole, never half written.</returns>
    public static bool Write(string path, XElement element)
    {
        var bytes = JsonFile.Is(path) ? JsonFile.ToBytes(element) : ToBytes(element);
        if (File.Exists(path) && bytes.AsSpan().SequenceEqual(File.ReadAllBytes(path)))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".writing";
        File.WriteAllBytes(unfinished, bytes);
        File.Move(unfinished, path, overwrite: true);
        return true;
    }
}
