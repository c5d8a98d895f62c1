using System.Xml.Linq;

namespace UmbrellaSite.Cms.Sync.Files;

/// <summary>The mark in the root of the folder that says which uSync wrote it.</summary>
internal static class SyncFormat
{
    /// <summary>The format of the files, numbered apart from uSync's own version.</summary>
    public const string Format = "10.7.0";

    private const string Version = "17.0.2.0";

    public static void WriteMark(string folder, string extension)
    {
        var path = Path.Combine(folder, $"usync.{extension}");
        if (!File.Exists(path) || !string.Equals(Read(path), Format, StringComparison.Ordinal))
        {
            SyncFileWriter.Write(path, new XElement("uSync", new XAttribute("version", Version), new XAttribute("format", Format)));
        }
    }

    /// <returns>A warning when the files come from a format that this import does not know.</returns>
    public static string? Check(string folder, string extension)
    {
        var path = Path.Combine(folder, $"usync.{extension}");
        if (!File.Exists(path) || Read(path) is not { } format || !System.Version.TryParse(format, out var version))
        {
            return null;
        }

        return version.Major > System.Version.Parse(Format).Major
            ? $"{path}: the files have format {format}, newer than {Format}. What is new in it will not be read."
            : null;
    }

    private static string? Read(string path) => SyncFileReader.Read(path).Element.Attribute("format")?.Value;
}
