using System.Globalization;
using System.Text.RegularExpressions;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Umbraco's way to keep names under one parent apart: the second "News" becomes "News (1)".</summary>
internal static partial class UniqueName
{
    /// <summary>What two names must share to be told apart by a number: the name without its number.</summary>
    public static string Stem(string name) => Parse(name).Text;

    /// <param name="name">The wished name.</param>
    /// <param name="others">Names of the siblings that begin with the name's <see cref="Stem"/>; more do no harm.</param>
    public static string Among(string name, IEnumerable<string> others)
    {
        var (text, number) = Parse(name);
        var similar = others
            .Where(other => other.StartsWith(text, StringComparison.InvariantCultureIgnoreCase))
            .ToList();
        if (!Contains(similar, name))
        {
            return name;
        }

        // "News (1)" without a "News" is a name that somebody chose, so it gets a number of its own.
        return number is null || Contains(similar, text)
            ? WithNumber(text, similar)
            : WithNumber(name, similar.Where(other => Stem(other).StartsWith(name, StringComparison.InvariantCultureIgnoreCase)));
    }

    private static string WithNumber(string text, IEnumerable<string> similar)
    {
        var taken = similar.Select(other => Parse(other).Number).ToHashSet();
        var number = 1;
        while (taken.Contains(number))
        {
            number++;
        }

        return $"{text} ({number.ToString(CultureInfo.InvariantCulture)})";
    }

    private static bool Contains(IEnumerable<string> names, string name) =>
        names.Contains(name, StringComparer.InvariantCultureIgnoreCase);

    private static (string Text, int? Number) Parse(string name)
    {
        var match = Numbered().Match(name);
        return match.Success && int.TryParse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number)
            ? (match.Groups["text"].Value, number)
            : (name, null);
    }

    [GeneratedRegex(@"^(?<text>.*) \((?<number>[1-9][0-9]*)\)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Numbered();
}
