using System.Globalization;
using System.Text;

namespace UmbrellaSite.Forms.Validation;

/// <summary>Takes out of texts what nobody types on purpose: control characters, and marks that turn the direction of writing.</summary>
internal static class Clean
{
    /// <summary>On one line, so that no header of a mail and no record of a table can be begun with it.</summary>
    public static string Line(string text) => Of(text, letter => letter is '\r' or '\n' or '\t' or '\u2028' or '\u2029' or '\u0085' ? ' ' : letter).Trim();

    public static string Lines(string text) => Of(text.ReplaceLineEndings("\n"), letter => letter).Trim();

    private static string Of(string text, Func<char, char> replace)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in Normal(text).Select(replace))
        {
            if (!IsUnwanted(letter))
            {
                clean.Append(letter);
            }
        }

        return clean.ToString();
    }

    // Halves of surrogate pairs cannot be normalised, nor stored.
    private static string Normal(string text)
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return whole.IsNormalized() ? whole : whole.Normalize();
    }

    private static bool IsUnwanted(char letter) =>
        (char.IsControl(letter) && letter != '\n')
        || letter is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\ufeff' or '\u200b'
        || (char.GetUnicodeCategory(letter) == UnicodeCategory.OtherNotAssigned);
}
