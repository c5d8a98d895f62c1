using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace UmbrellaSite.Forms.Fields;

/// <summary>Regular expressions that editors wrote: only such whose time grows with the text and no faster.</summary>
internal static class Patterns
{
    private static readonly ConcurrentDictionary<string, Regex> _known = new(StringComparer.Ordinal);

    public static bool IsUsable(string pattern)
    {
        try
        {
            _known.GetOrAdd(pattern, Create);
            return true;
        }
        catch (Exception unusable) when (unusable is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    public static bool Matches(string pattern, string text) => _known.GetOrAdd(pattern, Create).IsMatch(text);

    private static Regex Create(string pattern) => new($"^(?:{pattern})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
