using System.Text;

namespace UmbrellaSite.Registration.Calendars;

/// <summary>Lines of a calendar file: RFC 5545, sections 3.1 and 3.3.11.</summary>
public sealed class CalendarText
{
    private const int MostOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A value that is text: its signs are escaped, so that nothing in it can begin a line of its own.</summary>
    public CalendarText Text(string property, string? value) => string.IsNullOrEmpty(value) ? this : Line(property, Escape(value));

    /// <summary>A value in the form that its property asks for: a time, a number, a URL.</summary>
    public CalendarText Line(string property, string value)
    {
        Fold($"{property}:{value}");
        return this;
    }

    /// <summary>Lines that are written already.</summary>
    public CalendarText Append(string lines)
    {
        _text.Append(lines);
        return this;
    }

    public override string ToString() => _text.ToString();

    public static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    // Octets are counted, not letters, and no letter is cut: an umlaut has two.
    private void Fold(string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            var size = letter.Utf8SequenceLength;
            if (octets + size > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(letter.ToString());
            octets += size;
        }

        _text.Append("\r\n");
    }
}
