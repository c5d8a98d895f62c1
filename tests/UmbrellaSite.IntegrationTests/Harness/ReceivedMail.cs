using System.Net.Mime;
using System.Text;
using System.Text.RegularExpressions;

namespace UmbrellaSite.IntegrationTests.Harness;

/// <param name="Raw">As it came over the line, lines ending with a line feed.</param>
internal sealed partial record ReceivedMail(IReadOnlyList<string> Receivers, string Raw)
{
    public string Subject => Words(Header("Subject"));

    /// <summary>The first part, decoded: the plain text.</summary>
    public string Text => Part("text/plain");

    public string Html => Part("text/html");

    public string Calendar => Part("text/calendar");

    public string Header(string name) =>
        Unfold(Raw[..Raw.IndexOf("\n\n", StringComparison.Ordinal)])
            .Split('\n').FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim() ?? string.Empty;

    private string Part(string type)
    {
        var start = Raw.IndexOf($"Content-Type: {type}", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return string.Empty;
        }

        var before = Math.Max(0, Raw.LastIndexOf("\n--", start, StringComparison.Ordinal));
        var body = Raw.IndexOf("\n\n", start, StringComparison.Ordinal) + 2;
        var end = Raw.IndexOf("\n--", body, StringComparison.Ordinal);
        var content = end < 0 ? Raw[body..] : Raw[body..end];
        return Raw[before..body].Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(content.Replace("\n", string.Empty, StringComparison.Ordinal)))
            : QuotedPrintable(content);
    }

    private static string Unfold(string headers) => Folding().Replace(headers, " ");

    private static string Words(string header) => EncodedWord().Replace(header, word => word.Groups["kind"].Value is "B" or "b"
        ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value))
        : QuotedPrintable(word.Groups["text"].Value.Replace('_', ' ')));

    private static string QuotedPrintable(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '=')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text, index, 1));
            }
            else if (index + 1 < text.Length && text[index + 1] == '\n')
            {
                index++;
            }
            else
            {
                bytes.Add(Convert.ToByte(text.Substring(index + 1, 2), 16));
                index += 2;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex(@"\n[ \t]+")]
    private static partial Regex Folding();

    [GeneratedRegex(@"=\?utf-8\?(?<kind>[QB])\?(?<text>[^?]*)\?=\s*", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();
}
