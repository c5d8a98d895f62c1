using System.Globalization;
using System.Text.RegularExpressions;

namespace UmbrellaSite.Search.Storage;

/// <summary>
/// The folder of the index. Every rebuilt index gets a file of the next number, under another name until it is whole; so
/// the newest file of the right name is the index, whatever was interrupted.
/// </summary>
internal sealed partial class IndexFolder(string path)
{
    private const string Unfinished = ".unfinished";

    /// <summary>The newest index that was finished; null if there is none.</summary>
    public string? Newest() => Files().Select(file => file.Path).FirstOrDefault();

    /// <summary>Where the next index is built.</summary>
    public string NextUnfinished()
    {
        Directory.CreateDirectory(path);
        var number = Files().Select(file => file.Number).FirstOrDefault() + 1;
        var next = Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"search-{number}.db")) + Unfinished;
        Remove(next);
        return next;
    }

    /// <summary>Gives a built file the name by which it is found; at once, as renaming is.</summary>
    public static string Finish(string unfinished)
    {
        var finished = unfinished[..^Unfinished.Length];
        Remove(finished);
        File.Move(unfinished, finished);
        return finished;
    }

    /// <summary>Removes what interrupted rebuilds and earlier indexes have left.</summary>
    public void Clean(string? except)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(path, "search-*.db*").Where(file => except is null || !file.StartsWith(except, StringComparison.Ordinal)))
        {
            Delete(file);
        }
    }

    private static void Remove(string file)
    {
        foreach (var part in (ReadOnlySpan<string>)["", "-wal", "-shm", "-journal"])
        {
            File.Delete(file + part);
        }
    }

    // On Windows a file that somebody still reads stays; the next start removes it.
    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (IOException)
        {
        }
    }

    private IEnumerable<(int Number, string Path)> Files() =>
        !Directory.Exists(path) ? [] : Directory.EnumerateFiles(path, "search-*.db")
            .Select(file => (Match: Name().Match(Path.GetFileName(file)), Path: file))
            .Where(file => file.Match.Success)
            .Select(file => (Number: int.Parse(file.Match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), file.Path))
            .OrderByDescending(file => file.Number);

    [GeneratedRegex(@"^search-(?<number>\d{1,9})\.db$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
