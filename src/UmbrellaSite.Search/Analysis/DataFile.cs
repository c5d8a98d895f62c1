namespace UmbrellaSite.Search.Analysis;

/// <summary>Word lists that come with the library; # begins a comment.</summary>
internal static class DataFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library lacks its word list '{name}'; is Analysis/Data/{name}.txt embedded?");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var text = line.Split('#')[0].Trim();
            if (text.Length > 0)
            {
                yield return text;
            }
        }
    }

    public static IEnumerable<string> Words(string name) => Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
