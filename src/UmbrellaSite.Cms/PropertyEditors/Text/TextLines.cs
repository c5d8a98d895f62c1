namespace UmbrellaSite.Cms.PropertyEditors.Text;

/// <summary>Texts kept as the lines of one text.</summary>
internal static class TextLines
{
    private static readonly string[] Separators = ["\r\n", "\r", "\n"];

    public static string Join(IEnumerable<string> lines) => string.Join('\n', lines);

    public static string[] Split(string text) => text.Split(Separators, StringSplitOptions.None);

    /// <summary>The lines with something in them, of a stored value as of one from the client.</summary>
    public static IEnumerable<string> Filled(object? value) => value switch
    {
        string text => Split(text).Where(HasText),
        IEnumerable<string> lines => lines.Where(HasText),
        _ => [],
    };

    private static bool HasText(string line) => !string.IsNullOrWhiteSpace(line);
}
