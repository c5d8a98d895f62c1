namespace UmbrellaSite.Submissions.Uploads;

/// <summary>Names of files as visitors send them: never used for a path, only given back to those who may read the file.</summary>
internal static class FileNames
{
    private const int Longest = 120;

    private static readonly HashSet<string> _programs = new(StringComparer.OrdinalIgnoreCase)
    {
        "asp", "aspx", "bat", "cgi", "cmd", "com", "cshtml", "dll", "exe", "hta", "htm", "html", "jar", "js", "jsp", "lnk", "mjs",
        "msi", "phar", "php", "php3", "php5", "phtml", "pl", "ps1", "py", "rb", "scr", "sh", "svg", "swf", "vbs", "wsf", "xhtml", "xml",
    };

    /// <returns>Null when the name does not fit the content or hides a program.</returns>
    public static string? Safe(string name, FileKind kind)
    {
        var plain = Plain(name);
        var ending = kind.Endings.FirstOrDefault(end => plain.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        if (ending is null || plain.Split('.').Skip(1).SkipLast(1).Any(part => _programs.Contains(part.Trim())))
        {
            return null;
        }

        var stem = plain[..^ending.Length].Trim(' ', '.');
        return (stem.Length == 0 ? "datei" : stem.Length > Longest ? stem[..Longest] : stem) + ending;
    }

    // Old browsers send the whole path; control characters and quotes would break a header.
    private static string Plain(string name) => string.Concat(
        name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter) && !"\"<>:|?*;".Contains(letter, StringComparison.Ordinal)))
        .Trim();
}
